import { AltitudeKind } from '@musubi/model';
import { AdsbAltitude } from '@musubi/modes';
import { expect, it } from 'vitest';

it('the codec of Mode S and the model number the kinds of altitude alike, for plots take them as they are', () => {
  expect(AdsbAltitude).toEqual(AltitudeKind);
});
