# SPDX-License-Identifier: LGPL-2.1-or-later
# shellcheck shell=bash
# For the scripts of this folder: the packages of Debian 12, in this one place, and steps with their time.

# Enough for the library in C and for the command.
# shellcheck disable=SC2034
packages_build=(gcc libc6-dev meson ninja-build pkg-config libglib2.0-dev libyaml-dev)

# What the tests need besides: other languages, other compilers, the docs, the ABI, a locale.
# shellcheck disable=SC2034
packages_test=(
  g++ clang libclang-rt-14-dev binutils git
  libgirepository1.0-dev gobject-introspection python3 python3-gi python3-numpy gjs valac
  gi-docgen abigail-tools locales shellcheck
)

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$top/build-ci/logs
mkdir -p "$logs"

say () {
  printf '%s\n' "$*"
}

as_root () {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo -n "$@"
  else
    say "Not root, and there is no sudo: cannot run $*" >&2
    return 1
  fi
}

apt_get () {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"
}

install_packages () {
  apt_get update && apt_get install -y --no-install-recommends "$@"
}

# Calls apt only for what dpkg does not know as installed.
need_packages () {
  local package missing=()
  for package; do
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null)" != installed ]; then
      missing+=("$package")
    fi
  done
  if [ "${#missing[@]}" -gt 0 ]; then
    step "install ${missing[*]}" install_packages "${missing[@]}"
  fi
}

# step NAME COMMAND...: one line with the time it took; the output only if it failed.
step () {
  local name=$1 log=$logs/step.log start=$SECONDS
  shift
  if "$@" > "$log" 2>&1 < /dev/null; then
    say "$(printf '%4d s  %s' $((SECONDS - start)) "$name")"
  else
    say "$(printf '%4d s  FAILED: %s' $((SECONDS - start)) "$name")"
    sed 's/^/        /' "$log"
    return 1
  fi
}

# configure BUILD OPTION...: sets a build up, or leaves it as it is if it was set up with the same options.
configure () {
  local build=$1 wanted
  shift
  wanted=$(printf '%s\n' "${CC:-}" "$@")
  if [ -f "$build/build.ninja" ] && [ "$(cat "$build/configured" 2> /dev/null)" = "$wanted" ]; then
    return 0
  fi
  rm -rf "$build"
  meson setup "$build" "$top" "$@" && printf '%s\n' "$wanted" > "$build/configured"
}
