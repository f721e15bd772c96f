package org.quipu.core.actor;

import org.quipu.core.Coded;

/** PLOVER's sectors (codebook draft 2.0) and its kinds of international actors. */
public enum Sector implements Coded {
  COP("police"),
  GOV("executive and governing bodies"),
  JUD("courts"),
  LEG("legislature"),
  MIL("state military"),
  PRM("pro-government paramilitary"),
  PTY("political party"),
  REB("armed opposition"),
  SPY("intelligence service"),
  UAF("unidentified armed"),
  UNK("unidentified, generic"),
  AGR("peasants and farm labour"),
  BUS("business"),
  CRM("criminals and gangs"),
  CVL("civilians, protesters, activists"),
  EDU("education"),
  ELI("former officials, elites and their families"),
  JRN("media"),
  LAB("organised labour"),
  MED("health"),
  REF("refugees"),
  OPP("political opposition"),
  PRE("partially recognised entity"),
  REL("religious"),
  SOC("other civil society"),
  IGO("intergovernmental organisation"),
  UNO("United Nations"),
  EUR("European Union"),
  NGO("non-governmental organisation"),
  ISM("international social movement"),
  IMG("transnational militarised group"),
  MNC("multinational company");

  private final String meaning;

  Sector(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String code() {
    return name();
  }

  public String meaning() {
    return meaning;
  }
}
