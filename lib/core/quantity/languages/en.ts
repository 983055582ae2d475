import type { NumberTable } from '../table';

export const en = (): NumberTable => ({
  pluralEnds: 's',
  decimal: '.',
  ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
  numbers: {
    '6': 'half a dozen|half dozen',
    '20': 'a score of',
    '40': 'two score',
    '60': 'three score',
    '250000': 'a quarter of a million|quarter of a million|a quarter million|quarter million',
    '750000': 'three quarters of a million',
    '250000000': 'a quarter of a billion|quarter of a billion',
  },
  scale: {
    '100': 'hundred',
    '1e3': 'thousand',
    '1e5': 'lakh|lakhs',
    '1e6': 'million|mln',
    '1e7': 'crore|crores',
    '1e9': 'billion|bln',
    '1e12': 'trillion|trn',
  },
  vague: {
    '10': 'tens',
    '12': 'dozens',
    '20': 'scores of',
    '100': 'hundreds',
    '1e3': 'thousands',
    '1e6': 'millions',
    '1e9': 'billions',
    '1e12': 'trillions',
  },
  rounded: { '12': 'dozen|dozens' },
  several: 'several|a few|few|many|some several|multiple|a couple of',
  half: 'half',
  andQuarter: 'and a quarter',
  shares: {
    '1/2': 'half of|half the|one half|half its|half their|half of all|half our',
    '1/3': 'a third of|one third|one third of|one in three',
    '2/3': 'two thirds|two third',
    '1/4': 'a quarter of|one quarter|one quarter of|one in four',
    '3/4': 'three quarters|three fourths',
    '1/5': 'a fifth of|one fifth',
    '2/5': 'two fifths',
    '3/5': 'three fifths',
    '4/5': 'four fifths',
    '1/10': 'a tenth of|one tenth',
    '9/10': 'nine tenths',
  },
  each: {
    '1/2': 'every second|every other',
    '1/3': 'every third',
    '1/4': 'every fourth',
    '1/5': 'every fifth',
    '1/10': 'every tenth',
  },
  outOf: 'in|out of|in every|of every|in each',
  and: 'and',
  between: 'between',
  to: 'to|or|through|till|until|up to|and up to',
  about:
    'about|around|roughly|approximately|approx|approx.|some|circa|ca|nearly|almost|close to|near|an estimated|estimated|estimated at|in the region of|in the order of|on the order of|nigh on|just about|more or less|somewhere around|practically|virtually|an approximate|just under|just below|a little under|just shy of|shy of|slightly under|slightly below|slightly less than|a shade under|a touch under|approaching|bordering on|an average of|close on|nearing|nears|neared|hovering around|hovered around|hovers around|to the tune of|around about|in the neighborhood of|in the neighbourhood of|in the vicinity of|averaging|averaged|averages|something like|somewhere near|as good as|verging on|just short of|a little short of|a bit short of|slightly short of|not quite|well nigh|nigh|nearly all of|the best part of|best part of|the better part of|better part of|getting on for|not far off|not far from|a whisker under|a whisker short of|a hair under|a hair short of|a tad under',
  atLeast:
    'at least|more than|over|no less than|no fewer than|not less than|not fewer than|upwards of|in excess of|exceeding|exceeds|exceeded|exceed|just over|a little over|just above|slightly over|slightly more than|a shade over|a touch over|a bit over|well over|greater than|beyond|above|a minimum of|minimum of|surpassed|surpassing|surpasses|topped|topping|a minimum|upward of|north of|better than|larger than|bigger than|passed|tops|surpass|excess of|well above|well beyond|far more than|far exceeds|far exceeded|far exceeding|many more than|much more than|significantly more than|considerably more than|substantially more than|comfortably over|comfortably more than|easily over|easily more than|no lower than|at the very least|at a minimum|passes|passing|crossed the|crosses the|crossing the|broke the|broke through the|breached the|breached|climbed past|rose past|went past|grew past|grew beyond|outnumbered|in excess|barely more than|barely over|hardly more than|more than the|longer than|upwards|a good|more than just|an excess of|topped out above',
  atMost:
    'up to|as much as|as many as|at most|no more than|not more than|under|less than|fewer than|below|a maximum of|maximum of|a maximum|at the most|not exceeding|as high as|well under|only up to|within a maximum of|smaller than|lower than|capped at|limited to|not even|barely|hardly|scarcely|fell short of|falls short of|falling short of|fall short of|short of|stopped short of|well below|far less than|far fewer than|much less than|way less than|no bigger than|no larger than|no greater than|no longer than|no higher than|nowhere near|a ceiling of|a cap of|anything up to|up to and including|shorter than|upto|maximally|not above|not over|not beyond|up to about',
  aboutAfter:
    'or so|approximately|or thereabouts|roughly|give or take|on average|odd|more or less|give or take a few',
  atLeastAfter:
    'or more|at least|at the very least|and more|plus|or over|at a minimum|and above|and up|upwards|and counting|minimum|or greater|or longer|and over|and then some|if not more|or higher|or so more|and change|and growing',
  atMostAfter:
    'at most|or less|or fewer|at the most|or under|maximum|max|at a maximum|tops|at the outside|or shorter|or lower|at the maximum|if that|at best',
  units: {
    kB: 'kilobytes|kilobyte|kilo byte|kbytes',
    MB: 'megabytes|megabyte|megs|meg',
    GB: 'gigabytes|gigabyte|gigs|gig',
    TB: 'terabytes|terabyte|terrabytes|terrabyte|terabite|terabites|tera bytes|tbytes|tbyte|terabye|terabytse',
    PB: 'petabytes|petabyte|pettabytes|pbytes',
    EB: 'exabytes|exabyte',
    minutes: 'minute|minutes|mins',
    hours: 'hour|hours|hrs|man hours|audio hours|hours worth',
    days: 'day|days',
    weeks: 'week|weeks',
    months: 'month|months',
    years: 'year|years',
    calls:
      'call|calls|phone call|phone calls|telephone calls|telephone call|phonecalls|phone conversations|telephone conversations|conversations',
    people:
      'person|persons|people|employee|employees|worker|workers|staff|staffers|staff members|palestinians|israelis|americans|ukrainians|protester|protesters|protestors|demonstrators|demonstrator|activists|activist|soldiers|soldier|officers|officer|civilians|men|women|man|woman|children|child|dead|deaths|killed|wounded|injured|victims|victim|visitors|visitor|engineers|engineer|journalists|journalist|students|student|residents|resident|shareholders|members|member|participants|participant|refugees|refugee|citizens|hostages|hostage|prisoners|prisoner|detainees|lawmakers|mps|experts|specialists|analysts|agents|troops|personnel|colleagues|users|customers|inhabitants|families members|recruits|reservists|police officers|signatories|executives|fatalities|casualties|arrests|developers|scientists|voters|families|households|fans|patients|passengers|migrants|guests|teachers|drivers|judges|lawyers|doctors|nurses|shareholder|investor|investors|respondent|respondents|adults|adult|workers union|contractors|contractor|campaigners|campaigner|marchers|picketers|strikers|arrested|dissidents|signatory|signers|supporters|attendees|volunteers|managers|coders|programmers|interns|researchers|translators|linguists|bystanders|backers|founders|tourists|travellers|travelers|hires|jobseekers|teenagers|pupils|minors|holders|voter|user|customer|worker union',
    percent: 'percent|per cent|pct|pc|percentage',
    usd: 'dollars|dollar|us dollars|us dollar|u s dollars|american dollars|usd|us',
    eur: 'euros|euro|eur',
    other:
      'pounds|pound|sterling|rupees|rupee|francs|kroner|percentage points|percentage point|points|kilometres|kilometers|kilometre|kilometer|miles|mile|metres|meters|metre|meter|feet|foot|inches|inch|yards|acres|hectares|square|tonnes|tons|tonne|ton|kilograms|kilos|kg|litres|liters|gallons|degrees|degree|gigabits|terabits|megabits|gigabit|terabit|megabit|gigawatts|megawatts|kilowatts|watts|volts|knots|kilobits|bits|seconds|second|times|centuries|o clock|square metres|square feet|square kilometres|bitcoin|barrels',
    decades: 'decades|decade',
  },
  perHour:
    'every single hour|each and every hour|per hour|an hour|every hour|each hour|a hour|hourly|in an hour|in one hour|by the hour|per hr',
  perDay: 'per day|a day|every day|each day|daily|in a day|in one day',
  not: 'not|never|didn t|doesn t|don t|hasn t|haven t|hadn t|cannot|can t|won t|must not|without|nor|did not|does not|do not|rarely',
  unhedged:
    'times more than the|times more than|times larger than|times bigger than|times greater than|times as much as|times as many as|times less than|stretched over|spread over|spread out over|extended over|stretching over|contract over|deal over|dispute over|row over|fight over|protest over|protests over|concern over|concerns over|outrage over|anger over|criticism over|lawsuit over|talks over|turned over|taken over|handed over|rolled over',
  asides:
    'the mark of|mark of|threshold of|the threshold of|already|by now|a whopping|whopping|a staggering|a massive|another|an additional|a further|an extra|a total of|the equivalent of|a combined|a full|even|perhaps|maybe|only',
  spans: {
    '1 months':
      'for a month|for one month|for a full month|for a whole month|one month|a full month|within a month|lasted a month|kept a month|held a month|stored a month|took a month|a month long',
    '1 weeks':
      'for a week|for one week|for a full week|one week|a full week|lasted a week|took a week|within a week',
    '1 years':
      'for a year|for one year|for a full year|for a whole year|a full year|lasted a year|took a year|within a year',
    '1 days': 'for a day|for a full day',
    '1 hours': 'for an hour|for a full hour',
    '2 weeks': 'a fortnight|fortnight',
  },
  later: 'later|earlier|before|ago|into|on',
  shareNouns: {
    '1/3': 'third of|third',
    '1/4': 'quarter of|quarter',
    '1/5': 'fifth of|fifth',
    '1/10': 'tenth of',
  },
  leadAtLeast: 'exceeded|exceeds|exceed|surpassed|surpasses|topped',
  labels:
    'page|pages|p|pp|article|articles|section|sections|chapter|paragraph|paragraphs|para|footnote|footnotes|note|figure|fig|table|unit|units|division|brigade|battalion|squadron|number|nr|nos|room|building|route|highway|channel|flight|bus|train|line|track|gate|port|resolution|resolutions|version|versions|v|document|exhibit|annex|appendix|act|clause|rule|step|phase|part|volume|vol|issue|episode|season|day|grade|category|class|model|aged|age|area|district|zone|block|floor|platform|lot|case|item|question|point|protocol|directive|regulation|law|order|decree|top|fortune|world cup|apollo|type|mark|size|league|round|lane|hall|stage|camp|release|build|row|seat|lines|interstate|path|extension|ext|dial|call|tel|phone|fax|fortune|rfc|iso|din|isbn|ip|pier|studio|radio|form|schedule|proposition|amendment|bill|title|code|key|frequency|fm|desk|apartment|apt|suite|box|po box|postcode|zip|zip code|batch|psalm|opus|op|no|hotline|aisle|pavilion|courtroom|hangar|terminal|berth|shaft|area code|highways|gpt|windows|ios|android|chrome|firefox|python|covid|boeing|airbus|agenda item|goal|sdg|tier|flights|trains|buses|rooms|formula|matchday|super bowl',
  notBefore:
    'o clock|am|pm|a m|p m|gmt|utc|est|cet|bst|hours gmt|th|st|nd|rd|year old|years old|year olds|bc|ad|bce|ce|bit|fold|percent sign',
  partitive:
    'more|other|further|current and former|former and current|current or former|of|of the|of these|of those|of audio|worth of',
  articles: 'a|an|the|its|their|his|her|this|that|these|those|our',
});
