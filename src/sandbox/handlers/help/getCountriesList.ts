import type { Handler } from '../../handler.js'
import type * as tl from '../../../tl/generated/api.js'

const LIST_HASH = 1

const COUNTRIES: readonly tl.help_Country[] = [
  country('FT', 'Anonymous Numbers', '888'),
  country('DE', 'Germany', '49'),
  country('GB', 'United Kingdom', '44'),
  country('US', 'USA', '1'),
]

function country(iso2: string, name: string, code: string): tl.help_country {
  return {
    _: 'help.country',
    iso2,
    default_name: name,
    country_codes: [{ _: 'help.countryCode', country_code: code }],
  }
}

/** Gives a few countries for the number field of a sign-in form. */
export const getCountriesList: Handler<'help.getCountriesList'> = (_context, { hash }) =>
  hash === LIST_HASH
    ? { _: 'help.countriesListNotModified' }
    : { _: 'help.countriesList', countries: COUNTRIES, hash: LIST_HASH }
