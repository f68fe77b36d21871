package org.gridwhistle.dispatch.reference.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.Grid;
import org.gridwhistle.dispatch.casefile.lookup.LimitRule;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.casefile.lookup.Unit;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.deadline.WorkCalendar;

/** What holds at one moment, in memory; immutable. A change of reference data makes another view. */
public final class ReferenceView implements CaseReference {

    private final Shelves shelves;

    ReferenceView(Shelves shelves) {
        this.shelves = shelves;
    }

    /** @param changes by kind */
    ReferenceView with(Map<String, List<ReferenceRecord>> changes) {
        return new ReferenceView(shelves.with(changes));
    }

    @Override
    public Optional<Matter> matter(String code) {
        return shelves.matters().governing(code);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return shelves.units().find(code).map(OrgUnit::asUnit);
    }

    @Override
    public Optional<Grid> grid(String codeOrLabel) {
        return shelves.grids().find(codeOrLabel);
    }

    @Override
    public List<AuthorityLine> authorityLines(String town, String matter) {
        return shelves.lists().of(OrgCode.town(town), matter);
    }

    @Override
    public WorkCalendar calendar(String orgCode) {
        return shelves.calendars().of(orgCode);
    }

    @Override
    public Optional<LimitRule> limitRule(CaseClock clock, Urgency urgency, String matter, String orgCode) {
        return shelves.limits().of(clock, urgency, matter, orgCode);
    }

    @Override
    public List<ActiveEmergency> emergencies(String area, String classCode) {
        return shelves.emergencies().of(area, classCode);
    }

    /** A roster 名册 of people who can be called up. */
    public Optional<Roster> roster(String code) {
        return shelves.rosters().find(code);
    }

    /** Whether any matter of the catalog is of this class 大类. */
    public boolean isMatterClass(String code) {
        return catalog().matters().stream()
                .anyMatch(matter -> matter.code().substring(0, 2).equals(code));
    }

    public boolean isArea(String code) {
        return shelves.areaNames().find(code).isPresent();
    }

    /** A leaf of the catalog with its words. */
    public Optional<CatalogMatter> catalogMatter(String code) {
        return shelves.matters().worded(code);
    }

    public Optional<OrgUnit> orgUnit(String code) {
        return shelves.units().find(code);
    }

    /** The units that belong to this very area, by code. */
    public List<OrgUnit> unitsOf(String area) {
        return shelves.units().of(area);
    }

    /** @return the code itself where no name is known */
    public String areaName(String code) {
        return shelves.areaNames().find(code).orElse(code);
    }

    /** The name of a line of work. @return the code itself where no name is known */
    public String lineName(String code) {
        return shelves.lineNames().find(code).orElse(code);
    }

    /** The very same object as long as no matter changes. */
    public Catalog catalog() {
        return shelves.matters().catalog();
    }
}
