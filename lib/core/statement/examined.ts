/** Headlines that examine what they tell: "Fact check: …", "… – FALSE". */
import type { BlockKind } from '../types.ts';

/**
 * Labels of fact-checkers in the languages read, folded to lower case. A part of a headline between marks must be one
 * of them as a whole, so that "the false alarm" and "Fact check unit opens" are none.
 */
const LABELS: ReadonlySet<string> = new Set(
  [
    'fact check|fact-check|factcheck|fact checking|false|fake|fake news|mostly false|misleading|hoax|debunked|true or false|myth|unproven',
    'faux|vrai ou faux|intox|désintox|fake off|info ou intox|trompeur|vérification|infox',
    'falso|es falso|bulo|engañoso|verificación|verdadero o falso|maldito bulo|chequeo|fals|verificat|engany',
    'è falso|bufala|vero o falso|verifica dei fatti|fuorviante|é falso|falso ou verdadeiro|checagem|checamos|é fake|#fake|fato ou fake|enganoso',
    'falsch|faktencheck|faktenfuchs|irreführend|falschmeldung|fake oder fakt|richtig oder falsch|onwaar|factchecken|niet waar|nepnieuws',
    'fals|verificare|este fals|știre falsă|verificarea faptelor|înșelător|adevărat sau fals',
    'falskt|faktakoll|faktasjekk|faktatjek|faktisk helt feil|feil|usant|falsk|falsk nyhet|vilseledande|misvisende|faktantarkistus|väärä|valhe|harhaanjohtava|faktikontroll|vale',
    'fałsz|fałszywe|fake news|nieprawda|sprawdzamy|weryfikacja|manipulacja|nepravda|hoax|ověřeno|overené|ověřujeme|zavádějící|lež|neresnica|preverjeno',
    'фейк|фактчек|фактчекинг|неправда|ложь|неверно|проверка фактов|манипуляция|маніпуляція|перевірка фактів|брехня|невярно|проверка на факти|лажно|провера чињеница|лага|лъжа',
    'neistina|netačno|netočno|provjera činjenica|provera činjenica|lažno|lažna vijest|lažna vest|melas|patiesība vai meli|netiesa|faktų patikra|faktu pārbaude',
    'ψευδές|ψέμα|fake|έλεγχος γεγονότων|παραπλανητικό|álhír|tényellenőrzés|hamis|félrevezető|i rremë|e rreme|e pavërtetë|verifikim',
    'yanlış|yalan|teyit|doğruluk kontrolü|doğru değil|yanıltıcı',
    'خطأ|زائف|كاذب|مضلل|تدقيق|تحقق|تحقق من الحقائق|خبر زائف|غير صحيح|شائعة|בדיקת עובדות|שקר|לא נכון|פייק|פייק ניוז|מטעה',
    'نادرست|شایعه|راستی‌آزمایی|راستی آزمایی|دروغ|گمراه‌کننده|غلط|فیکٹ چیک|جھوٹ|गलत|झूठ|झूठा|फर्जी|फैक्ट चेक|भ्रामक|ফ্যাক্টচেক|ফ্যাক্ট চেক|ভুয়া|মিথ্যা|বিভ্রান্তিকর',
    'cek fakta|hoaks|salah|palsu|menyesatkan|semakan fakta|tidak benar|tin giả|kiểm chứng|sai sự thật|ข่าวปลอม|ตรวจสอบข้อเท็จจริง|ไม่จริง|เช็กข่าว',
    'ファクトチェック|誤り|虚偽|デマ|誤情報|ミスリード|팩트체크|거짓|사실 아님|가짜 뉴스|事实查核|事實查核|辟谣|闢謠|谣言|謠言|假消息|假新闻|假新聞|不实|不實|查证|查證|错误|錯誤',
  ].flatMap((line) => line.split('|')),
);

/** What parts a label from the claim it speaks of. */
const MARKS = /[:：|｜?？!！/[\]【】()（）]|\s[-–—]\s|[–—](?=\s)|\.\s*$/u;
const QUOTES = /^[\s"“”„«»'‘’*#.]+|[\s"“”„«»'‘’*.]+$/gu;
const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'heading']);

/**
 * Whether a block is a headline under which a claim is examined: what it tells is the claim, and not yet what the text
 * says. `kind` is the block's, `text` its words as the page has them.
 */
export function isExamined(kind: BlockKind, text: string): boolean {
  if (!HEADS.has(kind)) return false;
  const parts = text.split(MARKS).map((part) => part.replace(QUOTES, '').toLowerCase());
  return parts.length > 1 && parts.some((part) => LABELS.has(part));
}
