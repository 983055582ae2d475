import type { NumberTable } from '../table';

export const pt = (): NumberTable => ({
  pluralEnds: 's',
  contractions: { de: 'do|da|dos|das', a: 'ao|aos|as', em: 'no|na|nos|nas', por: 'pelo|pelos|pela|pelas' },
  decimal: ',',
  ones: 'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove',
  tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  hundreds:
    'duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
  numbers: { '6': 'meia dúzia', '50': 'meia centena', '500': 'meio milhar', '250000': 'um quarto de milhão' },
  scale: {
    '100': 'cem|cento',
    '1e3': 'mil',
    '1e6': 'milhão|milhões|mi|mln',
    '1e9': 'bilhão|bilhões|bi|mil milhões',
    '1e12': 'trilhão|trilhões|bilião|biliões|tri',
  },
  vague: {
    '10': 'dezenas',
    '12': 'dúzias',
    '100': 'centenas',
    '1e3': 'milhares',
    '1e6': 'milhões',
    '1e9': 'bilhões',
  },
  rounded: {
    '2': 'par de',
    '10': 'dezena',
    '12': 'dúzia|dúzias',
    '15': 'quinzena',
    '20': 'vintena',
    '100': 'centena',
    '1000': 'milhar',
  },
  several: 'vários|várias|alguns|algumas|diversos|diversas|uns quantos|muitos|muitas|uns poucos',
  half: 'meio|meia',
  andQuarter: 'e um quarto',
  shares: {
    '1/2': 'metade|a metade|metade dos|metade das',
    '1/3': 'um terço|a terça parte',
    '2/3': 'dois terços',
    '1/4': 'um quarto de|um quarto dos|um quarto das|a quarta parte|um quarto do|um quarto da',
    '3/4': 'três quartos|três quartos dos',
    '1/5': 'um quinto|a quinta parte',
    '2/5': 'dois quintos',
    '3/5': 'três quintos',
    '4/5': 'quatro quintos',
    '1/10': 'um décimo|a décima parte',
  },
  outOf: 'em cada|em|de cada',
  and: 'e',
  between: 'entre',
  to: 'a|ou|até',
  about:
    'calculado em|calculada em|avaliado em|avaliada em|orçado em|orçada em|cerca de|aproximadamente|quase|perto de|por volta de|em torno de|à volta de|uns|umas|em volta de|estimado em|estimada em|estimados em|estimadas em|na ordem de|na ordem dos|da ordem de|na casa dos|aproximados|próximo de|pouco menos de|uma estimativa de|em média|praticamente|ao redor de|a rondar os|ronda|rondam|rondava|rondavam|mais ou menos|beira|beirava|beiram|rondou|rondaram|rondará|rondando|a rondar|beiravam|beirou|beirando|na faixa de|na faixa dos|coisa de|próximo a|próximos de|próxima de|próximas de|roça|roçava|aproxima se de|aproximava se de|se aproxima de|se aproximava de|grosso modo|perto dos|perto das|algo como|estimado de|à beira de|um pouco menos de|ligeiramente abaixo de|ligeiramente inferior a|não muito longe de|uns bons|umas boas',
  atLeast:
    'mais de|pelo menos|ao menos|no mínimo|um mínimo de|mínimo de|não menos de|supera|superam|superou|superaram|superava|superior a|superiores a|acima de|além de|ultrapassa|ultrapassam|ultrapassou|ultrapassaram|ultrapassava|excede|excedem|excedeu|pouco mais de|mais do que|mais que|nada menos que|passa de|passou de|passam de|passava de|passavam de|passaram de|ultrapassavam|ultrapassaria|ultrapassará|ultrapassado|ultrapassados|tinha ultrapassado|havia ultrapassado|já ultrapassou|superando|superado|superaria|superavam|superará|excedia|excediam|excederam|excedendo|ultrapassando|extrapola|extrapolou|muito mais de|bem mais de|bem acima de|muito acima de|um pouco mais de|nada menos do que|não menos que|não menos do que|para lá de|para além de|ligeiramente superior a|não inferior a|quando menos|mais dos|mínimo',
  atMost:
    'até|menos de|no máximo|um máximo de|máximo de|não mais de|inferior a|inferiores a|abaixo de|até cerca de|até aos|até às|ao máximo|quando muito|não ultrapassa|menos do que|até a|nem|nem sequer|nem mesmo|sequer|mal|não chega a|não chegam a|não chegava a|não chegavam a|não chegou a|não chegaram a|não mais do que|não mais que|sem ultrapassar|sem passar de|não passa de|não passam de|não passava de|não passavam de|bem menos de|muito menos de|bem abaixo de|muito abaixo de|aquém de|não atinge|não atingiu|não superior a|até ao|até o|até um máximo de|até cerca|no limite de|mais não de',
  aboutAfter:
    'aproximadamente|mais ou menos|em média|aproximados|ou coisa assim|pouco mais ou menos|por aí|em números redondos|e pouco|e picos',
  atLeastAfter:
    'ou mais|no mínimo|pelo menos|ao menos|e mais|e tal|ou superior|para cima|e tantos|e tantas|e lá vai|ou acima',
  atMostAfter: 'no máximo|ou menos|quando muito|ao máximo|no máximo dos máximos|ou inferior|se tanto',
  units: {
    kB: 'kilobyte|kilobytes|quilobyte|quilobytes',
    MB: 'megabyte|megabytes|megas',
    GB: 'gigabyte|gigabytes|gigas',
    TB: 'terabyte|terabytes|terabites|teras|terabaites',
    PB: 'petabyte|petabytes',
    EB: 'exabyte|exabytes',
    minutes: 'minuto|minutos',
    hours: 'hora|horas',
    days: 'dia|dias',
    weeks: 'semana|semanas',
    months: 'mês|meses',
    years: 'ano|anos',
    calls:
      'chamada|chamadas|telefonema|telefonemas|ligação|ligações|chamadas telefónicas|chamadas telefônicas|ligações telefônicas|ligações telefónicas|conversas telefónicas|conversas telefônicas|conversas',
    people:
      'pessoa|pessoas|funcionário|funcionários|funcionárias|trabalhador|trabalhadores|empregado|empregados|colaboradores|palestino|palestinos|palestiniano|palestinianos|palestinianas|palestinas|israelenses|israelitas|americanos|ucranianos|manifestante|manifestantes|ativistas|activistas|ativista|soldados|soldado|oficiais|civis|homens|homem|mulheres|mulher|crianças|mortos|mortes|detenções|detenção|feridos|vítimas|vítima|visitantes|engenheiros|jornalistas|jornalista|estudantes|habitantes|acionistas|accionistas|membros|participantes|refugiados|cidadãos|reféns|prisioneiros|presos|detidos|deputados|senadores|parlamentares|especialistas|peritos|analistas|agentes|militares|signatários|usuários|utilizadores|clientes|colegas|moradores|deslocados|servidores públicos|alunos|eleitores|famílias|doentes|pacientes|passageiros|migrantes|turistas|convidados|reservistas|policiais|polícias|óbitos|acionista|accionista|eleitor|adultos|jovens|operários|sócios|cidadão|paciente|utilizador|usuário|cliente|inquiridos|demitidos|despedidos|trabalhadora|trabalhadoras|funcionária|médicos|enfermeiros|professores|voluntários|delegados|grevistas|técnicos|dirigentes|menores|investidores|analista|especialista|apoiadores|agente|prisioneiro|refém',
    percent: 'por cento|porcento|pct',
    usd: 'dólar|dólares|dólares americanos|dólares norte americanos|usd|us|dólares dos eua',
    eur: 'euro|euros|eur',
    other:
      'libras|libra|rupias|francos|coroas|real|pesos|dólares canadenses|pontos|ponto|pontos percentuais|quilómetros|quilômetros|quilómetro|metros|metro|milhas|hectares|toneladas|tonelada|quilos|quilogramas|gramas|litros|graus|gigabits|terabits|megabits|gigawatts|megawatts|quilowatts|watts|segundos|segundo|vezes|séculos|século|barris',
    decades: 'décadas|década',
  },
  perHour: 'por hora|à hora|a cada hora|cada hora|em uma hora|numa hora|de hora em hora|por h',
  perDay: 'por dia|ao dia|a cada dia|cada dia|diárias|diários|diariamente|em um dia|num dia|todos os dias',
  not: 'não|nunca|jamais|sem|nem',
  asides:
    'já|largamente|amplamente|de longe|a marca de|a marca dos|a marca das|a barreira de|a barreira dos|o patamar de|a fasquia dos|o limiar de|a casa dos|outros|outras|um total de|inclusive|também|só',
  spans: {
    '1 months':
      'durante um mês|por um mês|ao longo de um mês|um mês inteiro|no prazo de um mês|durou um mês|em um mês|num mês|ao fim de um mês|guardad* um mês|conservad* um mês|armazenad* um mês',
    '1 weeks': 'durante uma semana|por uma semana|uma semana inteira|durou uma semana|numa semana',
    '1 years': 'durante um ano|por um ano|um ano inteiro|no prazo de um ano|durou um ano',
    '1 days': 'durante um dia|por um dia|um dia inteiro',
    '1 hours': 'durante uma hora|por uma hora|uma hora inteira',
    '0.5 years': 'um semestre',
    '0.25 years': 'um trimestre',
    '0.25 hours': 'um quarto de hora',
  },
  later: 'depois|antes|mais tarde|atrás|mais cedo',
  shareNouns: {
    '1/3': 'terço|terça parte',
    '1/4': 'quarto dos|quarto das|quarto do|quarta parte',
    '1/5': 'quinto dos|quinto das|quinta parte',
    '1/10': 'décimo dos|décima parte',
  },
  unhedged:
    'vezes mais que|vezes mais do que|vezes mais de|vezes menos que|vezes superior a|vezes maior que|subiu até|cresceu até|aumentou até|caiu até|desceu até',
  leadAtLeast:
    'ultrapassa|ultrapassam|ultrapassava|ultrapassavam|ultrapassou|ultrapassaram|superava|superavam|excede|excedia|excediam',
  labels:
    'página|páginas|pág|artigo|artigos|art|secção|seção|capítulo|parágrafo|alínea|nota|notas|figura|tabela|unidade|unidades|divisão|brigada|batalhão|número|números|n|no|sala|edifício|prédio|rota|estrada|rodovia|autoestrada|canal|voo|ônibus|autocarro|comboio|trem|linha|porta|porto|resolução|resoluções|versão|documento|anexo|lei|cláusula|regra|passo|fase|parte|volume|tomo|episódio|temporada|nível|classe|modelo|zona|bloco|andar|lote|caso|ponto|protocolo|diretiva|directiva|regulamento|decreto|top|tipo|tamanho|anos|os anos|quarto|rua|quilómetro|telefone|tel|ligue|ligue para|ligue para o|rádio|estúdio|fórmula|emenda|código|pergunta|acórdão|ano|grupo dos|frequência|apartamento|caixa postal|cep|assento|fila|terminal|hangar|portão|inquérito|salmo|versículo|rodada|etapa|distrito|km|windows|gpt|covid|boeing|airbus|fm|nº|salas|medida provisória|portaria|inciso|súmula|br',
  notBefore: 'da manhã|da tarde|da noite|anos de idade|h',
  partitive: 'de|dos|das|da|do|d|destes|destas|desses',
  articles: 'o|a|os|as|um|uma|uns|umas|seus|suas|estes|esses|essas|de|em|aos|às|ao|à|dos|das|nos|nas',
  clock: 'às|à|as|pelas|desde as|até às|por volta das',
});
