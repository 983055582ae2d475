import type { Edge } from '../pack/schema';
import type { TreeNode } from './lineage-tree';

/** One node of the picture; `x` and `y` are in px of a left-to-right drawing. */
export interface PictureNode {
  key: string;
  /** Origin or report; null for "no origin known". */
  id: string | null;
  level: number;
  x: number;
  y: number;
  edge: Edge | null;
  answer: string | null;
  /** Its answer is not the one of the node above: it changed on the way. */
  changed: boolean;
  parent: string | null;
}

export interface LineagePicture {
  nodes: readonly PictureNode[];
  width: number;
  height: number;
}

/** Room for one line of a label. */
const ROW = 22;
/** Room for an outlet's name and a date. */
const COLUMN = 270;
/** What the first column has beyond that, in px: an origin may be a joint one, of several names. */
export const ORIGIN_EXTRA = 82;
const MARGIN = 16;

/** Lays a lineage out as a picture: origins at the start, each hop a column on, every leaf on a row of its own. */
export function lineagePicture(tops: readonly TreeNode[]): LineagePicture {
  const nodes: PictureNode[] = [];
  let row = 0;
  const place = (node: TreeNode, key: string, level: number, above: PictureNode | null): PictureNode => {
    const placed: PictureNode = {
      key,
      id: node.id,
      level,
      x: MARGIN + level * COLUMN + (level > 0 ? ORIGIN_EXTRA : 0),
      y: 0,
      edge: node.edge,
      answer: node.answer,
      changed: Boolean(above?.answer && node.answer && above.answer !== node.answer),
      parent: above?.key ?? null,
    };
    nodes.push(placed);
    const children = node.children.map((child, nth) => place(child, `${key}.${nth}`, level + 1, placed));
    const [first, last] = [children[0], children.at(-1)];
    placed.y = first && last ? (first.y + last.y) / 2 : MARGIN + ROW * row++;
    return placed;
  };
  for (const [nth, top] of tops.entries()) place(top, `${nth}`, 0, null);
  const columns = Math.max(0, ...nodes.map((node) => node.level)) + 1;
  return { nodes, width: 2 * MARGIN + columns * COLUMN + ORIGIN_EXTRA, height: 2 * MARGIN + row * ROW };
}
