/*
 * exp, ln and powers whose last bit does not depend on the browser: ECMAScript leaves Math.exp, Math.log and ** to the
 * implementation. Only + - * / and sqrt are used here, which IEEE 754 fixes, in a fixed order.
 *
 * exp and ln follow e_exp.c and e_log.c of fdlibm 5.3 (https://www.netlib.org/fdlibm/), error below 1 ulp:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const ONE_OVER_LN2 = Math.LOG2E;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const HIGH = LITTLE_ENDIAN ? 1 : 0;

/** 2^k for -1022 <= k <= 1023, exactly. */
function powerOfTwo(k: number): number {
  words[HIGH] = (k + 1023) << 20;
  words[1 - HIGH] = 0;
  return double[0] ?? 0;
}

/** e^x. 0 for -Infinity and on underflow, Infinity on overflow. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const k = Math.trunc(ONE_OVER_LN2 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t * (-0.0027777777777015593 + t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k < -1021) return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
  return k === 1024 ? y * 2 * powerOfTwo(1023) : y * powerOfTwo(k);
}

/** The natural logarithm of x >= 0; -Infinity at 0. */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  let k = 0;
  double[0] = x;
  if (x < 2.2250738585072014e-308) {
    double[0] = x * 18014398509481984; // 2^54: a subnormal has no leading bit to read the exponent from
    k = -54;
  }
  const high = words[HIGH] ?? 0;
  const mantissa = high & 0xfffff;
  const above = (mantissa + 0x95f64) & 0x100000; // the significand is brought into sqrt(2)/2 .. sqrt(2)
  k += (high >>> 20) - 1023 + (above >>> 20);
  words[HIGH] = mantissa | (above ^ 0x3ff00000);
  const f = (double[0] ?? 1) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}

/** What rounding took from the product a*b, exactly (Dekker 1971; |a|, |b| below 1e150). */
function productError(a: number, b: number, product: number): number {
  const splitA = 134217729 * a;
  const splitB = 134217729 * b;
  const aHigh = splitA - (splitA - a);
  const bHigh = splitB - (splitB - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function wholePower(x: number, n: number): number {
  let result = 1;
  let square = x;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/**
 * x^y for x >= 0. Whole and half exponents up to 64 by multiplication and square root, others as exp(y ln x) with the
 * product carried exactly: relative error below 1e-15 (1 + |y ln x|). 0^y is 0 for y > 0 and Infinity for y < 0.
 */
export function pow(x: number, y: number): number {
  const size = Math.abs(y);
  if (size <= 64 && Number.isInteger(size * 2)) {
    const whole = wholePower(x, Math.floor(size));
    const power = Number.isInteger(size) ? whole : whole * Math.sqrt(x);
    return y < 0 ? 1 / power : power;
  }
  if (x === 0 || x === Infinity) return (x === 0) === y > 0 ? 0 : Infinity;
  const logarithm = ln(x);
  const product = y * logarithm;
  if (Math.abs(product) > 746) return exp(product);
  const power = exp(product);
  return power + power * productError(y, logarithm, product);
}
