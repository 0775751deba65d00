// Where things lie in the memory that `musubi track` and its kernel share.

/** Lines read at once. */
export const LINES_MAX: i32 = 1024;
/** Numbers of a line: t s, (the sensor's place), range_m, azimuth_deg, alt_m, elevation_deg, doppler_mps; doubles, column by column. */
export const NUMBERS: i32 = 7;
const HEAD: usize = (__heap_base + 15) & ~15;
export const VALUES: usize = HEAD;
const VALUES_BYTES: usize = 8 * <usize>NUMBERS * <usize>LINES_MAX;
/** Index of each line's sensor, and its address, −1 for none; 4 bytes each. */
export const SENSORS: usize = VALUES + VALUES_BYTES;
export const ADDRESSES: usize = SENSORS + 4 * <usize>LINES_MAX;

/** Nine numbers of a row that is to be written: see track-rows.ts. */
export const ROW: usize = ADDRESSES + 4 * <usize>LINES_MAX;
/** How every row of a sample begins: its length, 4 bytes, then the text, up to 60. */
export const BEGINNING: usize = ROW + 9 * 8;

/** What JavaScript places from here on: texts, lines, rows. */
export const FREE: usize = BEGINNING + 64;
