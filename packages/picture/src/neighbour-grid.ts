/** Cells are about this wide and high, m. */
const CELL_M = 10_000;
/** The polar radius, so that no angle comes out too small. */
const EARTH_RADIUS_M = 6_356_752;
const CELL_RAD = CELL_M / EARTH_RADIUS_M;
const BANDS = Math.ceil(Math.PI / CELL_RAD);
/** More than the cells of any band. */
const BAND_STRIDE = 8192;

/** Points on the earth in cells of 10 km, to find those near another without comparing all. */
export class NeighbourGrid {
  readonly #first = new Map<number, number>();
  #next = new Int32Array(0);

  /** Empties the grid and makes room for points 0 to `count` − 1. */
  reset(count: number): void {
    this.#first.clear();
    if (this.#next.length < count) this.#next = new Int32Array(count * 2);
  }

  add(index: number, latitudeRad: number, longitudeRad: number): void {
    const band = bandOf(latitudeRad);
    const cells = cellsIn(band);
    const key = band * BAND_STRIDE + cellOf(longitudeRad, cells);
    this.#next[index] = this.#first.get(key) ?? -1;
    this.#first.set(key, index);
  }

  /** Calls `visit` once for every point that may lie within `radiusM`, and for some that lie a little beyond. */
  visitNear(latitudeRad: number, longitudeRad: number, radiusM: number, visit: (index: number) => void): void {
    const reach = radiusM / EARTH_RADIUS_M;
    const cosine = Math.cos(latitudeRad);
    const last = bandOf(latitudeRad + reach);
    for (let band = bandOf(latitudeRad - reach); band <= last; band++) {
      // sin²(Δλ/2) cos φ₁ cos φ₂ ≤ sin²(r/2), with the smaller cosine for both.
      const smallest = Math.min(cosine, cosineAt(band), cosineAt(band + 1));
      const around = reach >= smallest ? Math.PI : Math.asin(reach / smallest);
      this.#visitBand(band, longitudeRad, around, visit);
    }
  }

  #visitBand(band: number, longitudeRad: number, around: number, visit: (index: number) => void): void {
    const cells = cellsIn(band);
    const from = Math.floor(((longitudeRad - around + Math.PI) / (2 * Math.PI)) * cells);
    const to = Math.floor(((longitudeRad + around + Math.PI) / (2 * Math.PI)) * cells);
    const steps = Math.min(cells - 1, to - from);
    for (let step = 0; step <= steps; step++) {
      const cell = (((from + step) % cells) + cells) % cells;
      let index = this.#first.get(band * BAND_STRIDE + cell) ?? -1;
      while (index >= 0) {
        visit(index);
        index = this.#next[index];
      }
    }
  }
}

function bandOf(latitudeRad: number): number {
  return Math.min(BANDS - 1, Math.max(0, Math.floor((latitudeRad + Math.PI / 2) / CELL_RAD)));
}

function cosineAt(bandEdge: number): number {
  return Math.cos(bandEdge * CELL_RAD - Math.PI / 2);
}

function cellsIn(band: number): number {
  return Math.max(1, Math.floor((2 * Math.PI * Math.max(cosineAt(band), cosineAt(band + 1))) / CELL_RAD));
}

function cellOf(longitudeRad: number, cells: number): number {
  const cell = Math.floor(((longitudeRad + Math.PI) / (2 * Math.PI)) * cells);
  return ((cell % cells) + cells) % cells;
}
