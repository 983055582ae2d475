/** Keys as the browser's own window gets them, so that it can take them for an extension's shortcut. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A display without a screen, where the machine has what makes one (Xvfb) and presses keys on it (xdotool). */
interface KeyDisplay {
  name: string;
  press(keys: string): Promise<void>;
  close(): void;
}

/** Starts one; null where the machine cannot. */
export async function startDisplay(): Promise<KeyDisplay | null> {
  if (!(await run('which', ['Xvfb', 'xdotool']).catch(() => null))) return null;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string | null>((told) => {
    server.once('error', () => told(null));
    server.stdio[3]?.once('data', (data) => told(String(data).trim()));
  });
  if (number === null) return null;
  const name = `:${number}`;
  return {
    name,
    async press(keys) {
      const env = { ...process.env, DISPLAY: name };
      // Without a window manager nothing gives the window its focus.
      await run('xdotool', ['search', '--onlyvisible', '--class', 'chrom|firefox', 'windowfocus', '--sync'], {
        env,
      });
      await run('xdotool', ['key', keys], { env });
    },
    close: () => void server.kill(),
  };
}
