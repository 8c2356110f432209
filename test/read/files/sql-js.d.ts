declare module 'sql.js' {
  interface Sqlite {
    readonly Database: new (bytes?: Uint8Array) => {
      run(sql: string, values?: readonly (string | number | Uint8Array | null)[]): void;
      exec(sql: string): readonly { readonly columns: readonly string[]; readonly values: readonly (readonly (string | number | Uint8Array | null)[])[] }[];
      export(): Uint8Array;
      close(): void;
    };
  }
  const initSqlJs: () => Promise<Sqlite>;
  export = initSqlJs;
}
