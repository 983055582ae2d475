import type { ComponentChildren } from 'preact';
import type { TreeNode } from '../../lib/core/view/lineage-tree';
import { Counts } from '../Counts';
import { EdgeProof } from '../EdgeProof';
import { Icon } from '../Icon';
import { useI18n } from '../i18n';
import { OutletLink } from '../ReportLine';
import { useStory } from '../story-context';
import { Say } from '../Words';

/** One row of the tree. `more` above 0 makes it the row that shows the rest of its siblings. */
export interface Row {
  key: string;
  node: TreeNode;
  level: number;
  isOpen: boolean;
  more: number;
  nth: number;
  of: number;
}

interface LineageRowProps {
  row: Row;
  here: string | null;
  isTabStop: boolean;
  onFocus(): void;
  onKey(event: KeyboardEvent): void;
  onPress(): void;
}

/** An origin or a report with how it is tied to the one above, and the words that prove it. */
export function LineageRow({ row, here, isTabStop, onFocus, onKey, onPress }: LineageRowProps) {
  const { plural } = useI18n();
  const canOpen = row.more > 0 || row.node.children.length > 0;
  return (
    <div
      class={`tree-row level-${Math.min(row.level, 6)}`}
      role="treeitem"
      data-key={row.key}
      aria-level={row.level}
      aria-posinset={row.nth}
      aria-setsize={row.of}
      aria-expanded={row.more === 0 && canOpen ? row.isOpen : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKey}
      onClick={(event) => {
        if (!(event.target as Element).closest('a')) onPress();
      }}
    >
      <span class="twist">{canOpen && <Icon name="more" />}</span>
      {row.more > 0 ? (
        <span class="more-rows">{plural('moreRows', row.more)}</span>
      ) : (
        <NodeText node={row.node} isHere={row.node.id !== null && row.node.id === here} />
      )}
    </div>
  );
}

function NodeText({ node, isHere }: { node: TreeNode; isHere: boolean }) {
  const { t, date, languageName } = useI18n();
  const { index } = useStory();
  if (node.id === null)
    return (
      <Head name={t('noOrigin')} node={node}>
        {t('noOriginHint')}
      </Head>
    );
  const origin = index.origins.get(node.id);
  if (origin)
    return (
      <Head name={<Say text={origin.name} />} node={node}>
        <Say text={origin.about} />
      </Head>
    );
  const report = index.reports.get(node.id);
  if (!report) return null;
  return (
    <div class="tree-text">
      <p class="report-head">
        <OutletLink report={report} />
        <span class="facts">
          {[report.published && date(report.published), languageName(report.language)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {isHere && <span class="tag">{t('thisPage')}</span>}
        {node.children.length > 0 && <span class="facts">+{node.counts.reports - 1}</span>}
      </p>
      {node.edge && <EdgeProof edge={node.edge} />}
    </div>
  );
}

interface HeadProps {
  name: ComponentChildren;
  node: TreeNode;
  children: ComponentChildren;
}

function Head({ name, node, children }: HeadProps) {
  return (
    <div class="tree-text origin">
      <p class="origin-name">{name}</p>
      <p class="facts">{children}</p>
      <p class="tally">
        <Counts counts={node.counts} />
      </p>
    </div>
  );
}
