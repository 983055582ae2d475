import type { PageText } from '../../lib/core/types';
import { piecesOf } from '../../lib/core/view/demo-page';
import type { PageView } from '../../lib/core/view/page-view';
import { leadingStance } from '../../lib/core/view/summary';
import { useI18n } from '../i18n';

interface DemoTextProps {
  text: PageText;
  page: PageView;
  current: number | null;
  onOpen(finding: number): void;
}

/** The demo article with its marked sentences, each to be pressed. */
export function DemoText({ text, page, current, onOpen }: DemoTextProps) {
  const { t, date } = useI18n();
  const { findings } = page.assessment;
  const [headline, ...paragraphs] = text.blocks;
  const pieces = (block: { start: number; end: number }) =>
    piecesOf(text.text, block, findings).map((piece, nth) =>
      piece.finding === null ? (
        piece.text
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a <button> does not break across lines as words do
        <span
          key={nth}
          role="button"
          tabIndex={0}
          data-finding={piece.finding}
          class={`mark ${leadingStance(findings[piece.finding] as (typeof findings)[number])}`}
          aria-expanded={piece.finding === current}
          onClick={() => onOpen(piece.finding ?? 0)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onOpen(piece.finding ?? 0);
          }}
        >
          <span class="focus">{piece.text}</span>
        </span>
      ),
    );
  return (
    <article class="demo-text">
      <p class="demo-notice">{t('welcomeNotice')}</p>
      <div lang={text.language ?? undefined} dir="auto">
        {headline && <h3>{pieces(headline)}</h3>}
        {paragraphs.map((block) => (
          <p key={block.start}>{pieces(block)}</p>
        ))}
      </div>
      <p class="demo-notice">{text.published && date(text.published)}</p>
    </article>
  );
}
