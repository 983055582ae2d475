// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leadText } from '../../lib/page/lead-text';
import { watchLead } from '../../lib/page/watch-lead';

const show = (body: string, title = 'Town news') => {
  document.title = title;
  document.body.innerHTML = body;
};
const holds = (word: string) => leadText(document).includes(word);
const filler = '<p>The council met on Monday to speak of buses. </p>'.repeat(20);

describe('what is read of a page', () => {
  test.each([
    ['its title', '<p>Nothing</p>', 'Tidewater falls'],
    ['a paragraph', `${filler}<p>The <b>Tide</b>water bridge</p>`],
    ['a page without paragraphs', '<div>Old news</div><div>The <i>Tidewater bridge</i></div>'],
    ['a heading where paragraphs are few', '<h2>Tidewater</h2><p>More</p>'],
    [
      'a page whose elements bear the names of properties',
      `<img name="title"><img name="body">${filler}<p>Tidewater</p>`,
    ],
  ])('%s', (_, body, title = 'Town news') => {
    show(body, title);
    expect(holds('Tidewater')).toBe(true);
  });

  test.each([
    ['the far end of a long page', `${filler.repeat(10)}<p>Tidewater</p>`],
    ['the far end of a long paragraph', `<p>${'bus '.repeat(2_000)}Tidewater</p>`],
    ['a script', `<script type="text/x">${'let a = 1; '.repeat(30)}"Tidewater"</script><div>Old news</div>`],
  ])('not %s', (_, body) => {
    show(body);
    expect(holds('Tidewater')).toBe(false);
  });

  test('a shell whose text stands in shadow trees', () => {
    show('<p>Menu</p><div id="outer"></div>');
    const outer = document.getElementById('outer')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = '<div id="inner"></div>';
    const inner = outer.getElementById('inner')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = '<p>The Tidewater bridge</p>';
    expect(holds('Tidewater')).toBe(true);
  });

  test('about 6,000 characters, whatever there is', () => {
    show(filler.repeat(100));
    const { length } = leadText(document);
    expect(length).toBeGreaterThan(5_000);
    expect(length).toBeLessThan(6_200);
  });
});

describe('a page that is watched', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const opens = (text: string) => text.includes('Tidewater bridge');

  test('is found at once', () => {
    show(`${filler}<p>The Tidewater bridge</p>`);
    const found = vi.fn();
    watchLead(document, opens, found);
    expect(found).toHaveBeenCalledTimes(1);
  });

  test('is not found for other words', () => {
    show(`${filler}<p>The Tidewater ferry</p>`);
    const found = vi.fn();
    watchLead(document, opens, found);
    expect(found).not.toHaveBeenCalled();
  });

  test('is found once when it becomes another page', async () => {
    show(filler);
    const found = vi.fn();
    watchLead(document, opens, found);
    for (const title of ['Buses', 'The Tidewater bridge', 'The Tidewater bridge falls']) {
      document.title = title;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(found).toHaveBeenCalledTimes(1);
  });
});
