import { describe, expect, test } from 'vitest';
import { lineagePicture } from '../../../lib/core/view/lineage-picture';
import { lineageTree, type TreeNode } from '../../../lib/core/view/lineage-tree';
import { traceOrigins } from '../../../lib/core/view/origins-of';
import { indexStory } from '../../../lib/core/view/shown';
import { INDEX, originsOf, STORY } from './story';

const shape = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map(({ id, children }) => (children.length > 0 ? [id, ...shape(children)] : id));

describe('the lineage of a story', () => {
  test('starts at the origins, and each report stands below what it came from', () => {
    expect(shape(lineageTree(INDEX, originsOf, null))).toEqual([
      ['inspector', ['first', ['copy', 'fr-copy', 'slip']]],
      ['union', 'letter'],
    ]);
  });

  test('of one claim follows the edges of that claim and holds only who speaks to it', () => {
    expect(shape(lineageTree(INDEX, originsOf, 'closed'))).toEqual([
      ['union', ['letter', 'fr-copy']],
      ['inspector', 'first'],
    ]);
  });

  test('counts what stands below an origin as one origin’s word', () => {
    const [top] = lineageTree(INDEX, originsOf, null);
    expect(top?.counts).toEqual({ reports: 4, outlets: 3, origins: 1 });
  });

  test('puts reports that lead nowhere under no origin', () => {
    const story = { ...STORY, lineage: [], origins: STORY.origins.slice(0, 1) };
    const index = indexStory(story);
    const last = lineageTree(index, traceOrigins(index), null).at(-1);
    expect(last).toMatchObject({ id: null, counts: { reports: 4, origins: 0 } });
  });

  test('ends where a lineage closes on itself', () => {
    const story = {
      ...STORY,
      lineage: [...STORY.lineage, { from: 'first', to: 'slip', how: 'link' as const }],
    };
    const index = indexStory(story);
    expect(shape(lineageTree(index, traceOrigins(index), null))[0]).toEqual([
      'inspector',
      ['first', ['copy', 'fr-copy', 'slip']],
    ]);
  });
});

describe('the picture of a lineage', () => {
  const { nodes, height } = lineagePicture(lineageTree(INDEX, originsOf, 'load'));

  test('gives every leaf a row of its own', () => {
    const leaves = nodes.filter((node) => !nodes.some((other) => other.parent === node.key));
    const rows = leaves.map((node) => node.y);
    expect(new Set(rows).size).toBe(rows.length);
    expect(Math.max(...rows)).toBeLessThan(height);
  });

  test('puts a node a column further than what it came from', () => {
    for (const node of nodes) {
      const above = nodes.find((other) => other.key === node.parent);
      if (above) expect(node.x).toBeGreaterThan(above.x);
    }
  });

  test('marks where the answer changed', () => {
    expect(nodes.filter((node) => node.changed).map((node) => node.id)).toEqual(['copy', 'fr-copy', 'slip']);
  });
});
