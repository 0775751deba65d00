/** Bits of `flags` in the columns. */
export const RecordFlag = {
  /** Simulated target (I048/020 SIM, I062/080 SIM). */
  simulated: 1 << 0,
  /** Test target or field monitor (I048/020 TST, RAB; I062/340 TST). */
  test: 1 << 1,
  /** Special position identification (I048/020 SPI, I062/080 SPI). */
  spi: 1 << 2,
  /** Military emergency (ME), Mode 3/A 7500, 7600 or 7700, or an emergency status in I062/380. */
  emergency: 1 << 3,
  /** Mode 3/A not extracted in the last scan (I048/070 L). */
  notExtracted: 1 << 4,
  /** On the ground by the transponder's flight status (I048/230 STAT, I062/380 COM STAT). */
  onGround: 1 << 5,
  /** Military identification (MI). */
  militaryIdentification: 1 << 6,
  /** Track predicted, not updated (I062/080 CST, I048/170 not used). */
  coasted: 1 << 7,
  /** Last message of this track (I062/080 TSE, I048/170 TRE). */
  trackEnd: 1 << 8,
  /** Operational use of the system is inhibited (I034/050 COM NOGO). */
  noGo: 1 << 9,
  /** Time source invalid (I034/050 COM TSV): times of this source must not be used. */
  timeInvalid: 1 << 10,
} as const;
