import { code } from '../field.ts';

/**
 * The fields that DF 4, 5, 20 and 21 begin with.
 *
 * | bits | field |
 * |---|---|
 * | 6–8 | FS, flight status: 0 airborne, 1 on the ground; 2, 3 the same with alert; 4 alert and SPI; 5 SPI |
 * | 9–13 | DR, downlink request: 0 none, 1 Comm-B, 4, 5 Comm-B broadcast, 2, 3, 6, 7 ACAS, 16–31 Comm-D segments + 15 |
 * | 14–17 | IIS, interrogator of the utility message |
 * | 18–19 | IDS: 0 none, 1 Comm-B, 2 Comm-C, 3 Comm-D reservation |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.6.5.1 to 3.1.2.6.5.3.
 */
export const replyStatus = {
  flightStatus: code(6, 3),
  downlinkRequest: code(9, 5),
  utilityInterrogator: code(14, 4),
  utilityReservation: code(18, 2),
};

/** What a flight status says; null where it leaves it open. */
export function readFlightStatus(flightStatus: number): {
  onGround: boolean | null;
  alert: boolean | null;
  spi: boolean | null;
} {
  const assigned = flightStatus <= 5;
  return {
    onGround: flightStatus <= 3 ? (flightStatus & 1) === 1 : null,
    alert: assigned ? flightStatus >= 2 && flightStatus <= 4 : null,
    spi: assigned ? flightStatus >= 4 : null,
  };
}
