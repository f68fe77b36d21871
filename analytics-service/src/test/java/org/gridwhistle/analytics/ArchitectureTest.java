package org.gridwhistle.analytics;

import org.gridwhistle.chassis.testing.HouseRules;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "org.gridwhistle.analytics")
class ArchitectureTest {

    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.class);
}
