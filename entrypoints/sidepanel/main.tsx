import '@/assets/styles/sidepanel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createI18n } from '@/components/i18n';
import { SidePanelApp } from './SidePanelApp';

const i18n = createI18n((id) => browser.i18n.getMessage(id as never), browser.i18n.getUILanguage());
document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.direction;
render(<SidePanelApp i18n={i18n} />, document.getElementById('app') as HTMLElement);
