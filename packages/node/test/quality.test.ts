import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorEllipse } from '../src/views/quality.ts';

it('an error ellipse gives back the covariance that it was made from', () => {
  const axis = fc.double({ min: 1, max: 10_000, noNaN: true });
  fc.assert(
    fc.property(axis, axis, fc.double({ min: 0, max: 179.9, noNaN: true }), (a, b, azimuthDeg) => {
      const [major, minor] = [Math.max(a, b) + 1, Math.min(a, b)];
      const [east, north] = [Math.sin((azimuthDeg * Math.PI) / 180), Math.cos((azimuthDeg * Math.PI) / 180)];
      // The axes along (east, north) and across it, at (north, −east).
      const ee = major ** 2 * east ** 2 + minor ** 2 * north ** 2;
      const nn = major ** 2 * north ** 2 + minor ** 2 * east ** 2;
      const en = (major ** 2 - minor ** 2) * east * north;
      const found = errorEllipse(ee, en, nn);
      expect(found.majorM / major).toBeCloseTo(1, 6);
      expect(Math.abs(found.minorM - minor)).toBeLessThan(1e-3 * major);
      const turn = Math.abs(found.azimuthDeg - azimuthDeg);
      // Of an ellipse that is almost round the direction is not known as well.
      expect(Math.min(turn, 180 - turn) * (major - minor)).toBeLessThan(1e-2 * major);
      expect(found.azimuthDeg).toBeGreaterThanOrEqual(0);
      expect(found.azimuthDeg).toBeLessThanOrEqual(180);
    }),
  );
});
