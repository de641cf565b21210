// Installs the CMS from PyPI into a virtual environment and keeps it until requirements.txt changes.
// It knows Python and pip; it does not know how the CMS is run.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.js';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
// integreat-cms 2026.7.1 asks for Python 3.11 to 3.13; plain python3 may be any version.
const PYTHONS = ['python3.11', 'python3.12', 'python3.13', 'python3'];
const CHECK = 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))';

/** @returns {string | undefined} a Python that can run the CMS */
export function findPython() {
  return PYTHONS.find((python) => {
    try {
      execFileSync(python, ['-c', CHECK], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * @param {string} work folder that keeps the environment
 * @returns {Promise<{ programs: string, isNew: boolean }>} the folder of its programs, and whether it was made just now
 */
export async function install(work) {
  const venv = join(work, 'venv');
  const programs = join(venv, 'bin');
  const stamp = join(work, 'venv.stamp');
  const requirements = await readFile(REQUIREMENTS, 'utf8');
  const installed = existsSync(stamp) ? await readFile(stamp, 'utf8') : null;
  if (installed === requirements && existsSync(join(programs, 'python'))) return { programs, isNew: false };
  const python = findPython();
  if (!python) throw new Error('There is no Python that the CMS runs on.');
  const log = join(work, 'install.log');
  for (const old of [venv, stamp, log]) await rm(old, { recursive: true, force: true });
  await run(python, ['-m', 'venv', venv], { log });
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '-r', REQUIREMENTS];
  await run(join(programs, 'python'), pip, { log, timeout: 15 * 60_000 });
  await writeFile(stamp, requirements);
  return { programs, isNew: true };
}
