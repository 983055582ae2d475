import { ORIGIN_EXTRA, type PictureNode } from '../../lib/core/view/lineage-picture';
import { say } from '../../lib/core/view/say';
import type { StoryIndex } from '../../lib/core/view/shown';
import type { I18n } from '../i18n';

/** Room for a label in its column, in px; what is longer is clipped there, and told in full below the picture. */
const LABEL = 218;
/** Origins are often several names. */
const ORIGIN_LABEL = LABEL + ORIGIN_EXTRA;
/** Width of a letter of middling width, in px: an estimate. */
const LETTER = 6.7;
const LINE = 20;

/** What a node is called: an origin by its name, a report by outlet and date. */
export function nodeName(node: PictureNode, index: StoryIndex, { t, language, date }: I18n): string {
  if (node.id === null) return t('noOrigin');
  const origin = index.origins.get(node.id);
  if (origin) return say(origin.name, language).text;
  const report = index.reports.get(node.id);
  if (!report) return node.id;
  // Isolated, so that a Latin name does not draw the day of an Arabic date to itself.
  return report.published ? `\u2068${report.outlet}\u2069, ${date(report.published)}` : report.outlet;
}

/** Room a node's label takes from the node on, in px: branches begin behind it. */
export function labelRoom({ level }: PictureNode, name: string): number {
  return 16 + Math.min(name.length * LETTER, labelWidth(level));
}

const labelWidth = (level: number): number => (level === 0 ? ORIGIN_LABEL : LABEL);

/** The id by which the picture points at its chosen node. */
export function nodeId(key: string): string {
  return `node-${key}`;
}

interface GraphNodeProps {
  node: PictureNode;
  name: string;
  x: number;
  direction: 'ltr' | 'rtl';
  isChosen: boolean;
  onChoose(): void;
}

/** A node with its label: origins are squares, reports are dots, hollow where the answer changed. */
export function GraphNode({ node, name, x, direction, isChosen, onChoose }: GraphNodeProps) {
  const isOrigin = node.level === 0;
  const isForward = direction === 'ltr';
  const room = labelWidth(node.level);
  return (
    // The picture around it has the focus and the keys for all its nodes.
    <g
      class={`node ${isOrigin ? 'origin' : 'report'} ${node.changed ? 'changed' : ''}`}
      role="treeitem"
      id={nodeId(node.key)}
      aria-label={name}
      aria-level={node.level + 1}
      aria-selected={isChosen}
      onClick={onChoose}
    >
      {isOrigin ? (
        <rect x={x - 6} y={node.y - 6} width="12" height="12" rx="2" />
      ) : (
        <circle cx={x} cy={node.y} r="4.5" />
      )}
      <svg
        x={isForward ? x + 10 : x - 10 - room}
        y={node.y - LINE / 2}
        width={room}
        height={LINE}
        overflow="hidden"
        role="presentation"
      >
        <text x={isForward ? 2 : room - 2} y={14}>
          {name}
        </text>
      </svg>
    </g>
  );
}
