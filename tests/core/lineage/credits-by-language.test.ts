/** Whom sentences give the word in languages of Asia and the Middle East: before the name and behind it, with and without a verb. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import type { Story } from '../../../lib/core/pack/schema.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { compiledPack } from '../../fixtures/bridge.ts';

const story = compiledPack('assets/stories/microsoft-unit-8200').stories[0] as Story;

/** Pages about the story that name no source, each with sentences and the origin that each leans on. */
const LANGUAGES: Record<string, { lead: string; sentences: [sentence: string, origin: string | null][] }> = {
  ar: {
    lead: 'مايكروسوفت والوحدة 8200 الإسرائيلية\nوضعت الوحدة 8200 مكالمات الفلسطينيين في غزة على سحابة أزور التابعة لمايكروسوفت لأغراض المراقبة.',
    sentences: [
      ['نقلا عن صحيفة الغارديان، جرى الأمر قبل سنوات.', 'guardian-972-localcall'],
      ['وفق ما نشرته الغارديان، جرى الأمر قبل سنوات.', 'guardian-972-localcall'],
      ['وحسبما أوردت الغارديان، بدأ المشروع قبل سنوات.', 'guardian-972-localcall'],
      ['وذكرت صحيفة "الغارديان" البريطانية أن المشروع بدأ قبل سنوات.', 'guardian-972-localcall'],
      ['المشروع بدأ قبل سنوات، تقول الغارديان.', 'guardian-972-localcall'],
      ['وأشارت الصحيفة البريطانية الغارديان إلى أن المشروع بدأ قبل سنوات.', 'guardian-972-localcall'],
      ['كشف تحقيق استقصائي للغارديان تفاصيل المشروع.', 'guardian-972-localcall'],
      ['وكتبت مجلة +972 أن المشروع بدأ قبل سنوات.', 'guardian-972-localcall'],
      ['وقالت متحدثة باسم مايكروسوفت إن المراجعة مستمرة.', 'microsoft-statements'],
      ['"المراجعة مستمرة"، بحسب مايكروسوفت.', 'microsoft-statements'],
      ['وأوضح سميث أن المراجعة مستمرة.', 'microsoft-statements'],
      ['ووفقا لمدونة مايكروسوفت فإن المراجعة مستمرة.', 'microsoft-statements'],
      ['"لا نساوم على مبادئنا"، شدد براد سميث.', 'microsoft-statements'],
      ['وأوردت وكالة أسوشيتد برس أن الاستخدام تضاعف.', 'ap-investigation'],
      ['وقرأ الملايين موقع الغارديان.', null],
    ],
  },
  he: {
    lead: 'מיקרוסופט ויחידה 8200\nיחידה 8200 שמה שיחות טלפון של פלסטינים מעזה בענן אז׳ור של מיקרוסופט לצורכי מעקב.',
    sentences: [
      ['לפי הגרדיאן, הפרויקט החל לפני שנים.', 'guardian-972-localcall'],
      ['כך לפי הגרדיאן הבריטי.', 'guardian-972-localcall'],
      ['על פי תחקיר הגרדיאן, הפרויקט החל לפני שנים.', 'guardian-972-localcall'],
      ['בגרדיאן נכתב כי הפרויקט החל לפני שנים.', 'guardian-972-localcall'],
      ['הגרדיאן חושף: הפרויקט החל לפני שנים.', 'guardian-972-localcall'],
      ['"הפרויקט החל לפני שנים", דיווח הגרדיאן.', 'guardian-972-localcall'],
      ['העיתון הבריטי גרדיאן פרסם כי הפרויקט החל לפני שנים.', 'guardian-972-localcall'],
      ['בשיחה מקומית נכתב כי הפרויקט החל לפני שנים.', 'guardian-972-localcall'],
      ['דוברת מיקרוסופט מסרה כי הבדיקה נמשכת.', 'microsoft-statements'],
      ['במיקרוסופט הדגישו כי הבדיקה נמשכת.', 'microsoft-statements'],
      ['"הבדיקה נמשכת", אמר סמית.', 'microsoft-statements'],
      ['ממיקרוסופט נמסר: "הבדיקה נמשכת".', 'microsoft-statements'],
      ['סוכנות AP דיווחה כי השימוש גדל.', 'ap-investigation'],
      ['עובדים קוראים את הגרדיאן.', null],
    ],
  },
  fa: {
    lead: 'مایکروسافت و واحد ۸۲۰۰ اسرائیل\nواحد ۸۲۰۰ تماس‌های تلفنی فلسطینیان غزه را برای نظارت در ابر آژور مایکروسافت گذاشت.',
    sentences: [
      ['به گزارش گاردین، این پروژه سال‌ها پیش آغاز شد.', 'guardian-972-localcall'],
      ['به نوشته روزنامه گاردین این پروژه سال‌ها پیش آغاز شد.', 'guardian-972-localcall'],
      ['گاردین به نقل از منابع آگاه نوشت این پروژه سال‌ها پیش آغاز شد.', 'guardian-972-localcall'],
      ['بنا بر تحقیق گاردین، این پروژه سال‌ها پیش آغاز شد.', 'guardian-972-localcall'],
      ['روزنامه بریتانیایی گاردین فاش کرد که این پروژه سال‌ها پیش آغاز شد.', 'guardian-972-localcall'],
      ['این پروژه سال‌ها پیش آغاز شد؛ گاردین می‌نویسد.', 'guardian-972-localcall'],
      ['سخنگوی مایکروسافت گفت بررسی ادامه دارد.', 'microsoft-statements'],
      ['به گفته اسمیت بررسی ادامه دارد.', 'microsoft-statements'],
      ['مایکروسافت در بیانیه‌ای تأکید کرد بررسی ادامه دارد.', 'microsoft-statements'],
      ['آسوشیتدپرس گزارش داد استفاده افزایش یافته است.', 'ap-investigation'],
      ['کاربران گاردین را می‌خوانند.', null],
    ],
  },
  ur: {
    lead: 'مائیکروسافٹ اور اسرائیل کا یونٹ 8200\nیونٹ 8200 نے غزہ کے فلسطینیوں کی فون کالز نگرانی کے لیے مائیکروسافٹ کے ایژور کلاؤڈ پر ڈال دیں۔',
    sentences: [
      ['گارڈین کے مطابق یہ منصوبہ برسوں پہلے شروع ہوا۔', 'guardian-972-localcall'],
      ['برطانوی اخبار گارڈین کے حوالے سے بتایا گیا کہ منصوبہ برسوں پہلے شروع ہوا۔', 'guardian-972-localcall'],
      ['گارڈین کی رپورٹ میں کہا گیا کہ منصوبہ برسوں پہلے شروع ہوا۔', 'guardian-972-localcall'],
      ['گارڈین نے انکشاف کیا کہ منصوبہ برسوں پہلے شروع ہوا۔', 'guardian-972-localcall'],
      ['مائیکروسافٹ کے ترجمان نے کہا کہ جائزہ جاری ہے۔', 'microsoft-statements'],
      ['اسمتھ کا کہنا تھا کہ جائزہ جاری ہے۔', 'microsoft-statements'],
      ['ایسوسی ایٹڈ پریس نے رپورٹ کیا کہ استعمال بڑھ گیا۔', 'ap-investigation'],
      ['لوگ گارڈین پڑھتے ہیں۔', null],
    ],
  },
  hi: {
    lead: 'माइक्रोसॉफ्ट और इज़राइल की यूनिट 8200\nयूनिट 8200 ने गाज़ा के फ़िलिस्तीनियों की फ़ोन कॉल निगरानी के लिए माइक्रोसॉफ्ट के एज़्योर क्लाउड पर डालीं।',
    sentences: [
      ['गार्डियन के अनुसार यह परियोजना बरसों पहले शुरू हुई।', 'guardian-972-localcall'],
      ['ब्रिटिश अख़बार गार्डियन के हवाले से बताया गया कि परियोजना बरसों पहले शुरू हुई।', 'guardian-972-localcall'],
      ['गार्डियन की रिपोर्ट में कहा गया कि परियोजना बरसों पहले शुरू हुई।', 'guardian-972-localcall'],
      ['गार्डियन ने खुलासा किया कि परियोजना बरसों पहले शुरू हुई।', 'guardian-972-localcall'],
      ['परियोजना बरसों पहले शुरू हुई, गार्डियन ने लिखा।', 'guardian-972-localcall'],
      ['माइक्रोसॉफ्ट के प्रवक्ता ने कहा कि समीक्षा जारी है।', 'microsoft-statements'],
      ['स्मिथ का कहना है कि समीक्षा जारी है।', 'microsoft-statements'],
      ['‘समीक्षा जारी है’, माइक्रोसॉफ्ट ने एक बयान में कहा।', 'microsoft-statements'],
      ['एसोसिएटेड प्रेस ने ख़बर दी कि इस्तेमाल बढ़ गया।', 'ap-investigation'],
      ['लोग गार्डियन पढ़ते हैं।', null],
    ],
  },
  bn: {
    lead: 'মাইক্রোসফট ও ইসরায়েলের ইউনিট ৮২০০\nইউনিট ৮২০০ গাজার ফিলিস্তিনিদের ফোনকল নজরদারির জন্য মাইক্রোসফটের অ্যাজুর ক্লাউডে রেখেছিল।',
    sentences: [
      ['গার্ডিয়ানের বরাতে জানা যায়, প্রকল্পটি বহু বছর আগে শুরু হয়।', 'guardian-972-localcall'],
      ['গার্ডিয়ান জানিয়েছে, প্রকল্পটি বহু বছর আগে শুরু হয়।', 'guardian-972-localcall'],
      ['ব্রিটিশ দৈনিক গার্ডিয়ানের প্রতিবেদনে বলা হয়, প্রকল্পটি বহু বছর আগে শুরু হয়।', 'guardian-972-localcall'],
      ['গার্ডিয়ানের অনুসন্ধান অনুযায়ী প্রকল্পটি বহু বছর আগে শুরু হয়।', 'guardian-972-localcall'],
      ['মাইক্রোসফটের এক মুখপাত্র বলেন, পর্যালোচনা চলছে।', 'microsoft-statements'],
      ['স্মিথ বলেন, পর্যালোচনা চলছে।', 'microsoft-statements'],
      ['অ্যাসোসিয়েটেড প্রেস জানিয়েছে, ব্যবহার বেড়েছে।', 'ap-investigation'],
      ['মানুষ গার্ডিয়ান পড়ে।', null],
    ],
  },
  ja: {
    lead: 'マイクロソフトとイスラエルの8200部隊\n8200部隊がガザのパレスチナ人の通話をマイクロソフトのクラウド「アジュール」に監視目的で置いていた。',
    sentences: [
      ['英紙ガーディアンによると、計画は数年前に始まった。', 'guardian-972-localcall'],
      ['計画は数年前に始まったと、ガーディアンは伝えた。', 'guardian-972-localcall'],
      ['ガーディアン紙の調査報道で明らかになった。', 'guardian-972-localcall'],
      ['英ガーディアンの報道によれば、計画は数年前に始まった。', 'guardian-972-localcall'],
      ['+972マガジンは、計画は数年前に始まったと報じた。', 'guardian-972-localcall'],
      ['マイクロソフトの広報担当者は、調査は続いていると述べた。', 'microsoft-statements'],
      ['「調査は続いている」とスミス氏は語った。', 'microsoft-statements'],
      ['マイクロソフトは声明で、調査は続いているとした。', 'microsoft-statements'],
      ['AP通信は、利用が増えたと報じた。', 'ap-investigation'],
      ['人々はガーディアンを読む。', null],
      [
        'ガーディアンは、部隊の元隊員らが数年にわたり毎日の作業について詳しく語った内容を基に、計画の全体像を報じた。',
        'guardian-972-localcall',
      ],
    ],
  },
  ko: {
    lead: '마이크로소프트와 이스라엘 8200부대\n8200부대가 가자지구 팔레스타인인의 통화를 감시 목적으로 마이크로소프트 클라우드 애저에 두었다.',
    sentences: [
      ['영국 일간 가디언에 따르면 계획은 수년 전 시작됐다.', 'guardian-972-localcall'],
      ['가디언은 계획이 수년 전 시작됐다고 전했다.', 'guardian-972-localcall'],
      ['가디언 보도에 의하면 계획은 수년 전 시작됐다.', 'guardian-972-localcall'],
      ['계획은 수년 전 시작됐다고 가디언이 보도했다.', 'guardian-972-localcall'],
      ['+972 매거진은 계획이 수년 전 시작됐다고 밝혔다.', 'guardian-972-localcall'],
      ['마이크로소프트 대변인은 조사가 계속되고 있다고 말했다.', 'microsoft-statements'],
      ['“조사는 계속되고 있다”고 스미스는 강조했다.', 'microsoft-statements'],
      ['MS는 성명에서 조사가 계속되고 있다고 했다.', 'microsoft-statements'],
      ['AP통신은 사용이 늘었다고 보도했다.', 'ap-investigation'],
      ['사람들은 가디언을 읽는다.', null],
      [
        '가디언은 부대 출신 인사들이 몇 년에 걸쳐 매일 하던 일을 자세히 설명한 내용을 바탕으로 계획의 전모를 보도했다.',
        'guardian-972-localcall',
      ],
      [
        '마이크로소프트 대변인은 외부 변호사들의 도움을 받아 몇 주에 걸쳐 관련 내용을 자세히 살펴보고 있다고 말했다.',
        'microsoft-statements',
      ],
    ],
  },
  zh: {
    lead: '微软与以色列8200部队\n8200部队将加沙巴勒斯坦人的通话存于微软Azure云端用于监控。',
    sentences: [
      ['据英国《卫报》报道，该项目始于数年前。', 'guardian-972-localcall'],
      ['《衛報》指出，該計畫始於數年前。', 'guardian-972-localcall'],
      ['该项目始于数年前，《卫报》称。', 'guardian-972-localcall'],
      ['英国媒体《卫报》援引知情人士的话说，该项目始于数年前。', 'guardian-972-localcall'],
      ['+972杂志披露，该项目始于数年前。', 'guardian-972-localcall'],
      ['微软发言人表示，审查仍在继续。', 'microsoft-statements'],
      ['“审查仍在继续，”史密斯说。', 'microsoft-statements'],
      ['微軟在聲明中強調，審查仍在繼續。', 'microsoft-statements'],
      ['美联社报道称，使用量大增。', 'ap-investigation'],
      ['人们阅读《卫报》。', null],
    ],
  },
};

const creditsIn = (language: string, text: string) =>
  assess(pageFromText(text, { published: '2025-09-27', language }), story).credits;

describe.each(Object.entries(LANGUAGES))('credits in %s', (language, { lead, sentences }) => {
  it('names nobody without such a sentence', () => {
    expect(creditsIn(language, lead)).toEqual([]);
  });

  it.each(sentences)('%s', (sentence, origin) => {
    expect(creditsIn(language, `${lead}\n${sentence}`)).toEqual(origin === null ? [] : [origin]);
  });
});
