// Two models of a track side by side: every number here is that of one model and of the next.

export function all(x: f64): v128 {
  return f64x2.splat(x);
}

export function both(first: f64, second: f64): v128 {
  return f64x2.replace_lane(f64x2.splat(first), 1, second);
}

export function add(a: v128, b: v128): v128 {
  return f64x2.add(a, b);
}

export function sub(a: v128, b: v128): v128 {
  return f64x2.sub(a, b);
}

export function mul(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}

export function div(a: v128, b: v128): v128 {
  return f64x2.div(a, b);
}

/** sum + a b */
export function plus(sum: v128, a: v128, b: v128): v128 {
  return f64x2.add(sum, f64x2.mul(a, b));
}

/** sum − a b */
export function less(sum: v128, a: v128, b: v128): v128 {
  return f64x2.sub(sum, f64x2.mul(a, b));
}

export function first(a: v128): f64 {
  return f64x2.extract_lane(a, 0);
}

export function second(a: v128): f64 {
  return f64x2.extract_lane(a, 1);
}

/** Whether both are smaller in size than the limit. */
export function bothWithin(a: v128, limit: f64): bool {
  return i64x2.all_true(f64x2.lt(f64x2.abs(a), f64x2.splat(limit)));
}

/** A pair as the columns keep it, in the first two of four singles, in full. */
export function wide(a: v128): v128 {
  return f64x2.promote_low_f32x4(a);
}

/** A pair as the columns keep it. */
export function narrow(a: v128): v128 {
  return f32x4.demote_f64x2_zero(a);
}

/** Copies a number of pairs as the columns keep them. */
export function copyPairs(from: usize, to: usize, count: i32): void {
  for (; count > 1; count -= 2) {
    v128.store(to, v128.load(from));
    from += 16;
    to += 16;
  }
  if (count > 0) store<u64>(to, load<u64>(from));
}
