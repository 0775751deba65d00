import {
  AltitudeKind,
  CALLSIGN_BYTES,
  COVARIANCE_TERMS,
  type DroppableField,
  Flag,
  NO_ADDRESS,
  NO_MODE_3A,
  type TrackBatch,
} from '@musubi/model';

/** Terms of a row's covariance that speak of velocity; ee, en and nn do not. */
const VELOCITY_TERMS = [2, 3, 5, 6, 7, 8, 9];

/** Makes a field of a row unknown, with everything else in the row that tells of it. */
export function dropField(batch: TrackBatch, row: number, field: DroppableField): void {
  DROP[field](batch, row);
}

const DROP: Readonly<Record<DroppableField, (batch: TrackBatch, row: number) => void>> = {
  address(batch, row) {
    batch.address[row] = NO_ADDRESS;
    batch.mmsi[row] = NO_ADDRESS;
    batch.flags[row] = (batch.flags[row] as number) & ~Flag.duplicateAddress;
  },
  mode3A(batch, row) {
    batch.mode3A[row] = NO_MODE_3A;
  },
  callsign(batch, row) {
    batch.callsign.fill(0, row * CALLSIGN_BYTES, (row + 1) * CALLSIGN_BYTES);
  },
  identity(batch, row) {
    batch.identity[row] = 0;
    batch.identityBasis[row] = 0;
  },
  altitude(batch, row) {
    batch.altitudeM[row] = Number.NaN;
    batch.altitudeKind[row] = AltitudeKind.none;
    batch.sigmaAltitudeM[row] = Number.NaN;
    dropClimb(batch, row);
  },
  velocity(batch, row) {
    batch.eastMps[row] = Number.NaN;
    batch.northMps[row] = Number.NaN;
    for (const term of VELOCITY_TERMS) batch.horizontalCovariance[row * COVARIANCE_TERMS + term] = Number.NaN;
    dropClimb(batch, row);
  },
};

function dropClimb(batch: TrackBatch, row: number): void {
  batch.upMps[row] = Number.NaN;
  batch.sigmaUpMps[row] = Number.NaN;
}
