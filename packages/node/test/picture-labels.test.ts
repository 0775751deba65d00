import type { Label } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { PICTURE_LABELS_MAX } from '../src/contract.ts';
import { PictureLabels } from '../src/views/picture-labels.ts';

const label = (changed: Partial<Label> = {}): Label => ({
  policy: 'JPN-DEMO',
  classification: 'LIMITED',
  caveats: [],
  releasableTo: ['USA'],
  originator: 'JPN',
  createdS: 0,
  ...changed,
});

describe('labels of a picture', () => {
  it('are named once each, whoever made the object and when', () => {
    const labels = new PictureLabels(100);
    expect([label(), label({ createdS: 7 }), label({ caveats: ['ORCON'] }), null].map((one) => labels.of(one))).toEqual(
      [0, 0, 1, null],
    );
    expect(labels.list).toHaveLength(2);
    expect(labels.list[0]).not.toHaveProperty('createdS');
  });

  it('are those of the moment', () => {
    const later = label({ succession: { atS: 100, label: label({ classification: 'OPEN' }) } });
    const [before, after] = [99, 100].map((nowS) => {
      const labels = new PictureLabels(nowS);
      labels.of(later);
      return labels.list[0]?.classification;
    });
    expect([before, after]).toEqual(['LIMITED', 'OPEN']);
  });

  it('are bounded in number and in size, and then tell nothing', () => {
    const many = new PictureLabels(0);
    const places = Array.from({ length: 400 }, (_, i) => many.of(label({ classification: `C${i}` })));
    expect(places.filter((place) => place !== null)).toHaveLength(PICTURE_LABELS_MAX);
    expect(many.of(label({ classification: 'C3' }))).toBe(3);
    const large = new PictureLabels(0);
    for (let i = 0; i < 20; i++) large.of(label({ classification: `${i}${'x'.repeat(50_000)}` }));
    expect(JSON.stringify(large.list).length).toBeLessThan(250_000);
    expect(large.of(label())).not.toBeNull();
  });
});
