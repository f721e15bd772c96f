package org.quipu.text.resolve.actor;

import org.jspecify.annotations.Nullable;

/** What a proper name of the lists stands for. */
sealed interface Listed {
  /** Alpha-3 code of the country that it points to; null where there is none. */
  @Nullable String countryCode();

  /** True if the text writes it in capitals only, as an abbreviation. */
  boolean acronym();

  /** A country by its name. */
  record CountryName(Country country, boolean acronym) implements Listed {
    @Override
    public String countryCode() {
      return country.code();
    }
  }

  /** A nationality: adjective, or noun for its people. */
  record People(Country country, boolean acronym) implements Listed {
    @Override
    public String countryCode() {
      return country.code();
    }
  }

  /** A capital, which may stand for its government. */
  record Capital(Country country, String city) implements Listed {
    @Override
    public String countryCode() {
      return country.code();
    }

    @Override
    public boolean acronym() {
      return false;
    }
  }

  /** A part of the world larger than a country: its name holds a country's, "Latin America". */
  record Region(String name) implements Listed {
    @Override
    public @Nullable String countryCode() {
      return null;
    }

    @Override
    public boolean acronym() {
      return false;
    }
  }

  record Body(Institution institution, boolean acronym) implements Listed {
    @Override
    public @Nullable String countryCode() {
      return institution.country();
    }
  }

  /**
   * @param full whether it is a name that this person alone bears
   */
  record Person(Holder holder, boolean full) implements Listed {
    @Override
    public String countryCode() {
      return holder.country();
    }

    @Override
    public boolean acronym() {
      return false;
    }
  }
}
