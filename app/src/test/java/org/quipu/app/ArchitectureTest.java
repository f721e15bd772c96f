package org.quipu.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * Which way the packages look, over all modules. A rule that fails names the class and the line;
 * mend the class, and change the rule only together with the design and a note in docs/decisions.
 */
@AnalyzeClasses(packages = "org.quipu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "org.quipu.core..";
  private static final String JSON = "org.quipu.core.json..";
  private static final String TEXT = "org.quipu.text..";
  private static final String RECORD = "org.quipu.record..";
  private static final String PROCEDURE = "org.quipu.procedure..";
  private static final String APP = "org.quipu.app..";

  @ArchTest
  static final ArchRule coreUsesTheJdkOnly =
      classes()
          .that(resideInAnyPackage(CORE).and(not(resideInAnyPackage(JSON))))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(CORE, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule jacksonStaysInTheJsonPackage =
      classes()
          .that()
          .resideInAPackage(JSON)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(CORE, "java..", "org.jspecify..", "com.fasterxml.jackson..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule textKnowsOnlyCore =
      noClasses()
          .that()
          .resideInAPackage(TEXT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RECORD, PROCEDURE, APP);

  @ArchTest
  static final ArchRule recordKnowsOnlyCore =
      noClasses()
          .that()
          .resideInAPackage(RECORD)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TEXT, PROCEDURE, APP);

  @ArchTest
  static final ArchRule procedureKnowsOnlyCore =
      noClasses()
          .that()
          .resideInAPackage(PROCEDURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TEXT, RECORD, APP);

  @ArchTest
  static final ArchRule nothingSeesTheApplication =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(APP);

  /**
   * A slice a package, the module's own included, which the usual pattern "core.(**)" leaves out.
   */
  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      };

  @ArchTest
  static final ArchRule noCycles = slices().assignedFrom(PACKAGES).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that(
              not(resideInAnyPackage("org.quipu.app.cli.."))
                  .and(not(describe("Main", c -> c.getName().equals("org.quipu.app.Main")))))
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyTheRecordSpeaksSql =
      noClasses()
          .that()
          .resideOutsideOfPackage(RECORD)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..");

  @ArchTest
  static final ArchRule namesSayWhatIsInside =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..utils..", "..common..", "..impl..", "..manager..", "..helper..");
}
