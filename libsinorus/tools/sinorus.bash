# SPDX-License-Identifier: LGPL-2.1-or-later
# Completion for the sinorus command. Verbs, options and ids are asked of the command itself.

_sinorus_verbs ()
{
  "$1" --help 2>/dev/null | sed -n '/^Verbs:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'
}

_sinorus_options ()
{
  "$1" "$2" --help 2>/dev/null | sed -n 's/^  \(-., \)\{0,1\}\(--[a-z-]*\).*/\2/p'
}

_sinorus_ids ()
{
  "$1" show --list --format csv --quiet "${@:2}" 2>/dev/null | sed -n '2,$s/,.*//p' | tr -d '"'
}

_sinorus_words ()
{
  case $3 in
    -f | --format) "$1" "$2" --help 2>/dev/null | sed -n 's/^FORMAT is one of \(.*\) (.*/\1/p' | tr -d , ;;
    --by) echo day week month quarter year ;;
    --dedupe) echo id one-a-day none ;;
    --scheme) "$1" states --help 2>/dev/null | sed -n 's/.*the scheme of the codes: //p' | tr -d , ;;
    --input) "$1" formats --format csv 2>/dev/null | sed -n '/events/s/,.*//p' | tr -d '"' ;;
    --from | --to | --toward) "$1" states --format csv 2>/dev/null | sed -n '2,$s/,.*//p' | tr -d '"' ;;
    --chronicle) "$1" "$2" --help 2>/dev/null | sed -n 's/^Chronicles inside the library: \(.*\) (.*/\1/p' | tr -d , ;;
  esac
}

_sinorus ()
{
  local command=${COMP_WORDS[0]} verb=${COMP_WORDS[1]} current=$2 previous=$3 words=

  COMPREPLY=()
  # A colon breaks words: sinorus:NAME comes as three.
  if [[ $current == : || $previous == : ]]; then
    [[ $current == : ]] && current=
    words=$(_sinorus_words "$command" "$verb" --chronicle | sed 's/^sinorus://; s/ sinorus:/ /g')
  elif ((COMP_CWORD == 1)); then
    words="$(_sinorus_verbs "$command") help --help --version"
  elif [[ $verb == help ]]; then
    words=$(_sinorus_verbs "$command")
  elif [[ $current == -* ]]; then
    words=$(_sinorus_options "$command" "$verb")
  else
    words=$(_sinorus_words "$command" "$verb" "$previous")
    if [[ -z $words ]]; then
      case $verb in
        show | claims | votes) words=$(_sinorus_ids "$command") ;;
        brief | align | states) words=$(_sinorus_words "$command" "$verb" --toward) ;;
      esac
    fi
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -o default -F _sinorus sinorus
