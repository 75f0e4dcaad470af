import { buildProjects } from './buildProjects.js'
import { installPackages } from './installPackages.js'

installPackages()
if (!buildProjects()) process.exitCode = 1
