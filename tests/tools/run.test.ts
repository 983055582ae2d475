import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RUN = join(import.meta.dirname, '../../lib/tools/run.js');

test('a reader that closes the pipe early, as head does, is no error', async () => {
  const tool = spawn(process.execPath, [RUN, 'pack', 'export', '--format', 'csv'], { stdio: 'pipe' });
  let errors = '';
  tool.stderr.on('data', (data) => {
    errors += data;
  });
  tool.stdout.once('data', () => tool.stdout.destroy());
  const [code] = await once(tool, 'close');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
}, 60_000);
