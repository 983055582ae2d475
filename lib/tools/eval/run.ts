import { assess } from '../../core/assess.ts';
import type { Story } from '../../core/pack/schema.ts';
import { pageFromText } from '../../core/page-from-text.ts';
import type { Assessment, PageText } from '../../core/types.ts';
import type { GoldArticle } from './gold.ts';

/** A gold article with what the engine says of it. */
export interface Assessed {
  article: GoldArticle;
  page: PageText;
  assessment: Assessment;
}

/** Assesses every article as a page of unknown host and undeclared language. */
export async function assessAll(articles: readonly GoldArticle[], story: Story): Promise<Assessed[]> {
  return articles.map((article) => {
    const page = pageFromText(article.text, {
      url: article.url,
      title: article.title,
      published: article.published,
    });
    return { article, page, assessment: assess(page, story) };
  });
}
