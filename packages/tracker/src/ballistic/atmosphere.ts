const GRAVITY_MPS2 = 9.80665;
const GAS_CONSTANT = 287.05287;
const EARTH_RADIUS_M = 6_356_766;
/** Above the tables density falls by e in this height, m. */
const TOP_M = 86_000;
const TOP_DENSITY = 6.958e-6;
const TOP_SCALE_M = 6_500;
/** Base geopotential height m, base temperature K, lapse rate K/m, base pressure Pa. */
const LAYERS: readonly (readonly [number, number, number, number])[] = [
  [0, 288.15, -0.0065, 101_325],
  [11_000, 216.65, 0, 22_632.06],
  [20_000, 216.65, 0.001, 5_474.889],
  [32_000, 228.65, 0.0028, 868.0187],
  [47_000, 270.65, 0, 110.9063],
  [51_000, 270.65, -0.0028, 66.93887],
  [71_000, 214.65, -0.002, 3.95642],
];

/** Density of the air at a height above the ellipsoid (m), kg/m³. Source: U.S. Standard Atmosphere, 1976. */
export function airDensity(heightM: number): number {
  if (heightM > TOP_M) return TOP_DENSITY * Math.exp(-(heightM - TOP_M) / TOP_SCALE_M);
  const z = Math.max(0, heightM);
  const geopotentialM = (EARTH_RADIUS_M * z) / (EARTH_RADIUS_M + z);
  let k = LAYERS.length - 1;
  while (LAYERS[k]![0] > geopotentialM) k--;
  const [baseM, baseK, lapse, basePa] = LAYERS[k]!;
  const temperatureK = baseK + lapse * (geopotentialM - baseM);
  const pressurePa =
    lapse === 0
      ? basePa * Math.exp((-GRAVITY_MPS2 * (geopotentialM - baseM)) / (GAS_CONSTANT * baseK))
      : basePa * (baseK / temperatureK) ** (GRAVITY_MPS2 / (GAS_CONSTANT * lapse));
  return pressurePa / (GAS_CONSTANT * temperatureK);
}
