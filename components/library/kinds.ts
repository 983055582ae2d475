import type { Kind } from '../../lib/core/types';
import type { MessageId } from '../i18n';

/** On which point two answers differ, in a word or two. */
export const KIND_WORDS: Readonly<Record<Kind, MessageId>> = {
  quantity: 'kindQuantity',
  unit: 'kindUnit',
  modality: 'kindModality',
  actor: 'kindActor',
  time: 'kindTime',
  scope: 'kindScope',
  attribution: 'kindAttribution',
  wording: 'kindWording',
  negation: 'kindNegation',
  date: 'kindDate',
  rounding: 'kindRounding',
  precision: 'kindPrecision',
  hedge: 'kindHedge',
  superseded: 'kindSuperseded',
};
