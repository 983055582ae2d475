import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Sign, wordsOf } from '../lib/core/view/own-words';
import { Drawn } from './Drawn';
import { useI18n } from './i18n';

const Context = createContext<Sign | null>(null);

/** The pair drawn in this browser; null where no page could forge what is shown. */
export const SignProvider = Context.Provider;

interface OwnWordsProps {
  /** Where they stand: a page can search for what is written in it, and a card has room for the words alone. */
  place: 'popup' | 'panel' | 'card';
}

/** The two words by which a reader knows that this is ours; nothing where there is no need of them. */
export function OwnWords({ place }: OwnWordsProps) {
  const { t } = useI18n();
  const sign = useContext(Context);
  if (!sign) return null;
  const words = wordsOf(sign, t('ownWordList'));
  const text = place === 'card' ? words : t('ownWords', { words });
  return (
    <p class="own-words" title={t('ownWordsHint')}>
      {place === 'popup' ? text : <Drawn text={text} />}
    </p>
  );
}
