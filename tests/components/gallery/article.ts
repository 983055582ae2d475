/** The article the gallery shows the panel over: ours, invented outlet, the story's public facts. */
export const ARTICLE = {
  url: 'https://harbour-ledger.example/world/cloud-company-cuts-off-unit',
  title: 'Microsoft shuts Israeli intelligence unit out of its cloud',
  published: '2025-09-26',
  paragraphs: [
    'Microsoft said on Thursday that it had ceased and disabled a set of services used by one unit of Israel’s Ministry of Defense, after a review it opened in August.',
    'The company acted on a report by the Guardian. According to that newspaper, close to 8 terabytes of recordings, or more than 200 million hours of calls made by Palestinians, had been stored in a data centre in the Netherlands.',
    'Sources told the paper that the unit had planned to transfer the data to Amazon Web Services. Amazon declined to comment.',
    'Brad Smith, Microsoft’s president, wrote that the company had found evidence that supports elements of the reporting, and that it had not accessed the content of its customer. The review was external, led by the law firm Covington & Burling.',
    'Microsoft’s other contracts with the Israeli military remain in place.',
  ],
};
