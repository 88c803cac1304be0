import { type Command, sharedOptions } from '../command.ts';
import { say } from '../texts.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** The commands there are, and how to load one. */
interface Commands {
  readonly names: readonly string[];
  readonly load: (name: string) => Promise<Command | undefined>;
}

/** The command that writes completion of all commands. They are given to it, for it is one of them. */
export const completionOf = (commands: Commands): Command => ({
  text: 'completion',
  words: '<bash|zsh|fish>',
  options: {},
  async run(given, { form, streams }) {
    const [shell] = given._;
    if (!isShell(shell)) {
      streams.stderr.write(`klarsyn: ${say('completionShell', form)}\n`);
      return 2;
    }
    streams.stdout.write(scripts[shell](await wordsOfCommands(commands)));
    return 0;
  },
});

const isShell = (name: string | undefined): name is Shell => (shells as readonly (string | undefined)[]).includes(name);

/** The options of each command, `--` in front. */
type Words = readonly (readonly [command: string, options: readonly string[]])[];

async function wordsOfCommands({ names: all, load }: Commands): Promise<Words> {
  return Promise.all(
    all.map(async (name) => {
      const options = (await load(name))?.options ?? {};
      return [name, [...Object.keys(options), ...Object.keys(sharedOptions), 'help'].map((option) => `--${option}`)] as const;
    }),
  );
}

const cases = (words: Words): string => words.map(([name, options]) => `    ${name}) words="${options.join(' ')}" ;;`).join('\n');
const names = (words: Words): string => words.map(([name]) => name).join(' ');

/** Commands first, then the options of the command; files where no option is begun. */
const scripts: Readonly<Record<Shell, (words: Words) => string>> = {
  bash: (words) => `_klarsyn() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${names(words)}"; else case "\${COMP_WORDS[1]}" in
${cases(words)}
  esac; fi
  if [ "$COMP_CWORD" -eq 1 ] || [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=(); fi
}
complete -o default -F _klarsyn klarsyn
`,
  zsh: (list) => `#compdef klarsyn
_klarsyn() {
  if (( CURRENT == 2 )); then compadd ${names(list)}; return; fi
  local command="\${words[2]}" words=""
  case "$command" in
${cases(list)}
  esac
  if [[ "$PREFIX" == -* ]]; then compadd -- \${=words}; else _files; fi
}
compdef _klarsyn klarsyn
`,
  fish: (words) =>
    `${[
      `complete -c klarsyn -n __fish_use_subcommand -f -a "${names(words)}"`,
      ...words.flatMap(([name, options]) =>
        options.map((option) => `complete -c klarsyn -n "__fish_seen_subcommand_from ${name}" -l ${option.slice(2)}`),
      ),
    ].join('\n')}\n`,
};
