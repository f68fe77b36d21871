package org.gridwhistle.dispatch;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.EvidenceRule;
import org.gridwhistle.dispatch.casefile.lookup.Grid;
import org.gridwhistle.dispatch.casefile.lookup.LimitRule;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.casefile.lookup.MatterStage;
import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;
import org.gridwhistle.dispatch.casefile.lookup.Unit;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.deadline.WorkCalendar;
import org.gridwhistle.dispatch.deadline.WorkHours;
import org.gridwhistle.dispatch.deadline.WorkYear;

/** A small city for unit tests: one town, one matter of each kind. */
public final class SampleCity implements CaseReference {

    public static final String TOWN = "329901001";
    public static final String GRID = "329901001001003";
    public static final String GRID_LABEL = "陆庄村003";
    public static final String OTHER_GRID = "329901002001001";

    public static final String HOUSING = "U-HOUSING";
    public static final String CIVIL = "U-CIVIL";
    public static final String WATER = "U-WATER";
    public static final String CITY_BUREAU = "U-CITY";
    public static final String TOWN_HALL = "T-QUTANG";
    public static final String VILLAGE = "V-LUZHUANG";
    public static final String DISSOLVED = "U-DISSOLVED";

    /** On the town's assisting list: housing leads, with civil affairs and the village. */
    public static final Matter FLOODING =
            matter("030101", "房屋进水", Urgency.URGENT, "8EH", EvidenceRule.BEFORE_AFTER, false, false);
    /** The town's own duty; the grid may do it. */
    public static final Matter CLUTTER =
            matter("040101", "楼道堆物", Urgency.GENERAL, "3WD", EvidenceRule.PHOTO, false, true);
    /** Taken back by the departments; handled in stages. */
    public static final Matter DRAINAGE = inStages(
            matter("020202", "河道排污", Urgency.IMPORTANT, "24EH", EvidenceRule.NONE, false, true),
            "CONTAIN=3EH;REPAIR=5WH;RESTORE=5WD");
    /** On no list; somebody looks first. */
    public static final Matter NOISE = matter("050505", "施工噪声", Urgency.GENERAL, "2WD", EvidenceRule.PHOTO, true, true);
    /** On two lines, each under a condition. */
    public static final Matter PARKING =
            matter("060606", "车辆乱停", Urgency.COMPLEX, "10WD", EvidenceRule.NONE, false, true);
    /** The town's own duty too; the grid may do it, but it cannot wait. */
    public static final Matter SMOKE = matter("040202", "楼道冒烟", Urgency.URGENT, "2EH", EvidenceRule.NONE, false, true);

    public static final List<Matter> MATTERS = List.of(FLOODING, CLUTTER, DRAINAGE, NOISE, PARKING, SMOKE);

    private static final Map<String, Unit> UNITS = Stream.of(
                    new Unit(HOUSING, "住建局", OrgLevel.COUNTY, "329901", true),
                    new Unit(CIVIL, "民政局", OrgLevel.COUNTY, "329901", true),
                    new Unit(WATER, "水务局", OrgLevel.COUNTY, "329901", true),
                    new Unit(CITY_BUREAU, "市城管局", OrgLevel.CITY, "3299", true),
                    new Unit(TOWN_HALL, "曲塘镇", OrgLevel.TOWN, TOWN, true),
                    new Unit(VILLAGE, "陆庄村", OrgLevel.VILLAGE, "329901001001", true),
                    new Unit(DISSOLVED, "已撤销单位", OrgLevel.COUNTY, "329901", false))
            .collect(Collectors.toMap(Unit::code, Function.identity()));

    private static final List<AuthorityLine> LINES = List.of(
            line("L-1", FLOODING, AuthorityKind.ASSIST, "", HOUSING, CIVIL, VILLAGE),
            line("L-2", CLUTTER, AuthorityKind.BASIC, "", TOWN_HALL, VILLAGE),
            line("L-3", DRAINAGE, AuthorityKind.WITHDRAWN, "", WATER, CITY_BUREAU),
            line("L-4", PARKING, AuthorityKind.BASIC, "村内道路", TOWN_HALL),
            line("L-5", PARKING, AuthorityKind.WITHDRAWN, "城市道路", CITY_BUREAU),
            line("L-6", SMOKE, AuthorityKind.BASIC, "", TOWN_HALL));

    private final WorkCalendar calendar;
    private final List<ActiveEmergency> emergencies = new ArrayList<>();

    public SampleCity() {
        this(WorkCalendar.of(List.of(year2026())));
    }

    public SampleCity(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** From now on these are on, and no others. */
    public void live(ActiveEmergency... nowOn) {
        emergencies.clear();
        emergencies.addAll(List.of(nowOn));
    }

    /** 2026 with two of its holidays and one of its make-up days. */
    public static WorkYear year2026() {
        return new WorkYear(
                2026,
                Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)),
                Set.of(LocalDate.of(2026, 9, 27)),
                List.of(
                        new WorkHours(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                        new WorkHours(LocalTime.of(14, 0), LocalTime.of(17, 30))));
    }

    public static List<String> units() {
        return UNITS.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<Matter> matter(String code) {
        return MATTERS.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(UNITS.get(code));
    }

    @Override
    public Optional<Grid> grid(String codeOrLabel) {
        return Stream.of(new Grid(GRID, GRID_LABEL), new Grid(OTHER_GRID, "北街001"))
                .filter(grid -> grid.code().equals(codeOrLabel) || grid.label().equals(codeOrLabel))
                .findFirst();
    }

    @Override
    public List<AuthorityLine> authorityLines(String town, String matter) {
        return LINES.stream()
                .filter(line -> town.startsWith(line.town()) && line.matter().equals(matter))
                .toList();
    }

    @Override
    public List<ActiveEmergency> emergencies(String area, String classCode) {
        return emergencies.stream()
                .filter(emergency -> emergency.covers(area, classCode))
                .toList();
    }

    @Override
    public WorkCalendar calendar(String orgCode) {
        return calendar;
    }

    @Override
    public Optional<LimitRule> limitRule(CaseClock clock, Urgency urgency, String matter, String orgCode) {
        return Optional.empty();
    }

    private static Matter matter(
            String code,
            String name,
            Urgency urgency,
            String limit,
            EvidenceRule evidence,
            boolean verifyFirst,
            boolean gridMayHandle) {
        return new Matter(
                code, 7, name, urgency, TimeLimit.parse(limit), evidence, verifyFirst, gridMayHandle, false, List.of());
    }

    private static Matter inStages(Matter matter, String stages) {
        return new Matter(
                matter.code(),
                matter.version(),
                matter.name(),
                matter.urgency(),
                matter.handleLimit(),
                matter.evidence(),
                matter.verifyBeforeAccept(),
                matter.gridMayHandle(),
                matter.remoteArrival(),
                MatterStage.all(stages));
    }

    private static AuthorityLine line(
            String code, Matter matter, AuthorityKind kind, String circumstance, String lead, String... cooperating) {
        return new AuthorityLine(code, 3, TOWN, matter.code(), kind, circumstance, lead, List.of(cooperating));
    }
}
