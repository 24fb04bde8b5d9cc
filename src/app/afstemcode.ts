// npm run --silent afstemcode: a new code for two installations that align blindly (G5). Paste it on both sides and keep it nowhere else.
import { stdout } from 'node:process';
import { maakVerbindingscode } from '../afstemming/index.ts';

stdout.write(`${maakVerbindingscode()}\n`);
