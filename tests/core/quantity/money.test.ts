import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read.ts';

const read = (text: string, language: string) =>
  readQuantities(text, language).map(({ value, unit, exactness }) => `${value} ${unit} ${exactness}`);

describe('money is read in the words of its country', () => {
  test.each([
    ['ar', 'كلّف العقد 35 مليون شيكل.', '35000000 ils exact'],
    ['bg', 'Договорът е за 3,8 млн. лв.', '3800000 bgn exact'],
    ['bn', 'চুক্তির মূল্য ৩৫ কোটি টাকা।', '350000000 bdt exact'],
    ['cs', 'Zakázka stála 86,5 mil. Kč.', '86500000 czk exact'],
    ['cs', 'Zakázka stála 86 milionů korun.', '86000000 czk exact'],
    ['da', 'Regningen løb op i 3,5 mio. kr.', '3500000 dkk exact'],
    ['de', 'Der Auftrag kostet 12 Millionen Schweizer Franken.', '12000000 chf exact'],
    ['en', 'The order is worth £4.5bn.', '4500000000 gbp exact'],
    ['en', 'The order is worth 120 million shekels.', '120000000 ils exact'],
    ['en', 'The order is worth NIS 120 million.', '120000000 ils exact'],
    ['en', 'The order is worth A$120m.', '120000000 aud exact'],
    ['en', 'The order is worth HK$3 billion.', '3000000000 hkd exact'],
    ['es', 'El contrato asciende a 300 millones de pesos mexicanos.', '300000000 mxn exact'],
    ['fi', 'Tilaus maksoi 200 miljoonaa Ruotsin kruunua.', '200000000 sek exact'],
    ['fr', 'Le contrat vaut 40 millions de livres sterling.', '40000000 gbp exact'],
    ['he', 'העסקה נאמדת ב-3.4 מיליארד שקל.', '3400000000 ils about'],
    ['he', 'ההזמנה עלתה ₪120 מיליון.', '120000000 ils exact'],
    ['hi', 'सौदा 1,250 करोड़ रुपये का है।', '12500000000 inr exact'],
    ['hu', 'A szerződés 12 milliárd forintba kerül.', '12000000000 huf exact'],
    ['id', 'Nilai kontraknya Rp 2,5 triliun.', '2500000000000 idr exact'],
    ['ja', '契約額は3億5千万円だ。', '350000000 jpy exact'],
    ['ko', '사업비는 1조2000억 원이다.', '1200000000000 krw exact'],
    ['ms', 'Kontrak itu bernilai RM45 juta.', '45000000 myr exact'],
    ['no', 'Kostnaden er 7,2 mrd. kroner.', '7200000000 nok exact'],
    ['pl', 'Umowa opiewa na 250 mln zł.', '250000000 pln exact'],
    ['pt', 'O contrato é de R$ 1,2 bilhão.', '1200000000 brl exact'],
    ['ro', 'Contractul este de 4,3 milioane de lei.', '4300000 ron exact'],
    ['ru', 'Сделка обошлась в 2,7 млрд рублей.', '2700000000 rub exact'],
    ['sr', 'Уговор вреди 420 милиона динара.', '420000000 rsd exact'],
    ['sr', 'Ugovor vredi 420 miliona dinara.', '420000000 rsd exact'],
    ['sv', 'Notan landade på 14,6 miljoner kronor.', '14600000 sek exact'],
    ['th', 'สัญญามูลค่า 300 ล้านบาท', '300000000 thb exact'],
    ['tr', 'İhale bedeli 2,4 milyar lira.', '2400000000 try exact'],
    ['uk', 'Витрати склали 35 млн гривень.', '35000000 uah exact'],
    ['ur', 'معاہدے کی مالیت 35 ارب روپے ہے۔', '35000000000 pkr exact'],
    ['vi', 'Hợp đồng trị giá 2,8 tỷ đồng.', '2800000000 vnd exact'],
    ['zh', '合同金额为3.6亿元。', '360000000 cny exact'],
    ['zh', '合同金额为¥360。', '360 cny exact'],
    ['ja', '入場料は¥360だ。', '360 jpy exact'],
  ])('%s: %s', (language, text, money) => {
    expect(read(text, language)).toEqual([money]);
  });
});

describe('what is no money of a country known stays out', () => {
  test.each([
    ['en', 'They carried 300 pounds of paper.'],
    ['de', 'Das Paket wiegt 20 Pfund.'],
    ['es', 'La obra costó 300 pesos.'],
    ['en', 'The A320 and the DC10 flew on.'],
    ['ja', '部隊8200元司令官が話した。'],
    ['ko', '34세 엔지니어가 말했다.'],
    ['en', 'The shop took Z$300.'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
