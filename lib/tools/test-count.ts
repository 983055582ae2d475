/** Tests that passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/**
 * Counts out of the test runner's JSON results. Test files that failed as a whole (an import that breaks) count as one
 * failure each; results that cannot be read count as one.
 */
export function countTests(json: string): Count {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(json) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Names of the tests that passed only when they were tried again, with their files' names; what cannot be read has none. */
export function retriedTests(json: string): string[] {
  try {
    const { testResults } = JSON.parse(json) as {
      testResults: {
        name: string;
        assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
      }[];
    };
    return testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
        .map(({ fullName }) => `${name.replace(/^.*\//, '')}: ${fullName}`),
    );
  } catch {
    return [];
  }
}

/** The counts of several runs together. */
export function sumCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}
