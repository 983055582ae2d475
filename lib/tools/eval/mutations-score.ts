import { assess } from '../../core/assess.ts';
import type { Claim, Story } from '../../core/pack/schema.ts';
import { phrasesOf } from '../../core/pack/words.ts';
import { pageFromText } from '../../core/page-from-text.ts';
import { comparePages, type PageDifference } from '../../core/stance/compare-pages.ts';
import type { Assessment } from '../../core/types.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import { MUTATED_LANGUAGES, MUTATIONS, type Mutation } from './mutations.ts';
import type { Assessed } from './run.ts';
import { type Score, share } from './table.ts';

/** A mutation that changes whose word it is may show in the page's credits instead of the claim. */
const CHANGES_CREDITS = ['drop credit', 'swap actor'];

/**
 * Changes each gold quote in each way that fits it and compares original and copy: the share of changes that the
 * comparison shows on the claim concerned, for each mutation and in all. Only sentences that the engine reads for that
 * claim are changed: what it does not read is the claim score's business, and counted as `mutations-unread`.
 */
export function scoreMutations(articles: readonly Assessed[], story: Story): Score[] {
  const mutated = articles.filter(({ article }) => MUTATED_LANGUAGES.includes(article.language));
  const actors = actorsOf(story);
  const trials = mutated.flatMap((one) => trialsOf(one, story, actors));
  const read = trials.filter((trial) => trial.outcome !== 'unread');
  const perKind = MUTATIONS.map(({ id }) =>
    scoreOf(
      `found, ${id}`,
      read.filter((trial) => trial.mutation.id === id),
    ),
  );
  return [
    scoreOf('mutations-found', read),
    ...perKind,
    kindScore(read.filter(({ outcome }) => outcome === 'found')),
    {
      id: 'mutations-unread',
      value: share(trials.length - read.length, trials.length),
      count: trials.length,
    },
    identityScore(mutated, story),
  ];
}

interface Trial {
  mutation: Mutation;
  outcome: 'found' | 'missed' | 'unread';
  /** Whether the difference that is shown is of a kind that this mutation makes. */
  isNamed: boolean;
  words: string;
}

function scoreOf(id: string, trials: readonly Trial[]): Score {
  const missed = trials.filter((trial) => trial.outcome === 'missed');
  return {
    id,
    value: share(trials.length - missed.length, trials.length),
    count: trials.length,
    misses: missed.map((trial) => trial.words),
  };
}

function kindScore(found: readonly Trial[]): Score {
  const wrong = found.filter(({ isNamed }) => !isNamed);
  return {
    id: 'mutations-kind',
    value: share(found.length - wrong.length, found.length),
    count: found.length,
    misses: wrong.map(({ words }) => words),
  };
}

function trialsOf(one: Assessed, story: Story, actors: readonly string[]): Trial[] {
  const { article } = one;
  return (article.gold?.claims ?? []).flatMap((gold) => {
    const claim = story.claims.find(({ id }) => id === gold.claim);
    if (!claim) return [];
    return MUTATIONS.flatMap((mutation) => {
      const changed = fits(mutation, claim, gold)
        ? mutation.apply(gold.quote, article.language, actors)
        : null;
      return changed === null ? [] : [trialOf(one, story, gold, mutation, changed)];
    });
  });
}

function fits(mutation: Mutation, claim: Claim, gold: GoldClaim): boolean {
  return mutation.suits(claim) && (mutation.id !== 'drop credit' || gold.attribution !== 'none');
}

function trialOf(one: Assessed, story: Story, gold: GoldClaim, mutation: Mutation, changed: string): Trial {
  const { article, assessment } = one;
  const words = `${article.id} ${gold.claim} ${mutation.id}: “${gold.quote}” → “${changed}”`;
  if (!isRead(article, assessment, gold)) return { mutation, outcome: 'unread', isNamed: false, words };
  const copy = assessText(
    article,
    article.text.replace(gold.quote, () => changed),
    story,
  );
  const rows = differences(one, copy, story).filter((row) => row.claim === gold.claim);
  const isCredited =
    CHANGES_CREDITS.includes(mutation.id) && assessment.credits.join() !== copy.assessment.credits.join();
  return {
    mutation,
    outcome: rows.length > 0 || isCredited ? 'found' : 'missed',
    isNamed: isCredited || rows.some(({ kind }) => kind && mutation.makes.includes(kind)),
    words: `${words} (${rows.map(({ relation, kind }) => `${relation} ${kind ?? ''}`.trim())})`,
  };
}

/** Whether the engine has the claim from the words that are changed. */
function isRead({ text }: GoldArticle, assessment: Assessment, gold: GoldClaim): boolean {
  const start = text.indexOf(gold.quote);
  const end = start + gold.quote.length;
  return assessment.findings.some(
    ({ statement }) =>
      statement.claim === gold.claim && statement.focus.start < end && statement.focus.end > start,
  );
}

/** Copies that change nothing: the share in which the comparison shows nothing. */
function identityScore(articles: readonly Assessed[], story: Story): Score {
  const shown = articles.flatMap((one) => {
    const { article } = one;
    const copy = assessText(article, article.text, story);
    return differences(one, copy, story).map(({ claim, relation, kind }) => ({
      article,
      words: `${article.id} ${claim}: ${relation} ${kind}`,
    }));
  });
  const wrong = new Set(shown.map(({ article }) => article));
  return {
    id: 'identity-quiet',
    value: share(articles.length - wrong.size, articles.length),
    count: articles.length,
    misses: shown.map(({ words }) => words),
  };
}

function assessText(article: GoldArticle, text: string, story: Story): Pick<Assessed, 'page' | 'assessment'> {
  const { url, published } = article;
  const title = text.startsWith(article.title) ? article.title : undefined;
  const page = pageFromText(text, { url, published, ...(title ? { title } : {}) });
  return { page, assessment: assess(page, story) };
}

function differences(
  one: Assessed,
  copy: Pick<Assessed, 'page' | 'assessment'>,
  story: Story,
): PageDifference[] {
  const rows = comparePages(one.assessment, copy.assessment, story, [one.page, copy.page]);
  return rows.filter(({ relation, kind }) => relation !== 'corroborates' || kind !== undefined);
}

/** Names of the story's actors as texts of these languages write them: parties, and who is credited. */
function actorsOf(story: Story): string[] {
  const concepts = [
    ...story.parties.flatMap(({ concept }) => (concept ? [concept] : [])),
    ...story.origins.flatMap(({ credits }) => credits),
  ];
  const words = concepts.map((id) => {
    return phrasesOf(story, id).mul?.[0]?.replace(/\*$/, '');
  });
  return [...new Set(words.filter((word) => word !== undefined && /^\p{Lu}/u.test(word)))] as string[];
}
