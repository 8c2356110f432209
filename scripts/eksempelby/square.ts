/** x times x; `**` leaves its last bit to the machine. */
export const square = (x: number): number => x * x;
