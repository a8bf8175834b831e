#!/usr/bin/env node
console.log('not there yet')
