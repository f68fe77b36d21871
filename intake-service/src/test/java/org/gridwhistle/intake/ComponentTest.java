package org.gridwhistle.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.intake.reference.City;
import org.gridwhistle.intake.reference.CityDirectory;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The whole service over HTTP and Kafka, on a real broker and a real database, in the {@link TestCity}. */
@WithTestResource(StackResource.class)
public abstract class ComponentTest {

    protected static final String EVENTS = "/api/v1/events";
    protected static final String APP = TestTokens.upstreamApp().token();
    protected static final String DISPATCHER = TestTokens.dispatcher().token();

    protected Stack stack;
    protected TopicProbe probe;

    @Inject
    protected CityDirectory directory;

    @BeforeEach
    void theCityIsKnown() {
        makeKnown(directory, probe);
    }

    static void makeKnown(CityDirectory directory, TopicProbe probe) {
        if (directory.city().source("WEIBAOSHI").isEmpty()) {
            probe.send("grid.reference", TestCity.messages());
            await().until(() -> isWhole(directory.city()));
        }
    }

    private static boolean isWhole(City city) {
        return city.code().equals(TestCity.CODE)
                && city.source("AI_CAMERA").isPresent()
                && city.source("HOTLINE_12345").isPresent()
                && city.knowsMatter(TestCity.MATTER)
                && !city.gridsCalled(TestCity.MICRO_GRID_OF_003).isEmpty()
                && city.gridsCalled("幸福里001").size() == 2
                && Stream.of(TestCity.GRID_001, TestCity.MARKET, TestCity.GRID_IN_OTHER_COUNTY, TestCity.WIND_FARM)
                        .noneMatch(code -> city.gridsCalled(code).isEmpty());
    }

    /** A report that nothing is wrong with, under an id that was never used; the caller changes what matters to him. */
    protected static Map<String, Object> report() {
        var report = new LinkedHashMap<String, Object>();
        report.put("source", "WEIBAOSHI");
        report.put("sourceEventId", UuidCreator.getTimeOrderedEpoch().toString());
        report.put("title", "房屋进水");
        report.put("description", "雨水倒灌,墙体受潮");
        report.put("matterCode", TestCity.MATTER);
        report.put("gridCode", "前进花园003");
        return report;
    }

    protected static Map<String, Object> report(String field, Object value) {
        var report = report();
        report.put(field, value);
        return report;
    }

    protected static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    protected static Response post(Object body) {
        return post(APP, body);
    }

    protected static Response post(String token, Object body) {
        return as(token).contentType(ContentType.JSON).body(body).post(EVENTS);
    }

    /** @return the id of the report that is now in */
    protected static String submit(String token, Object report) {
        return post(token, report).then().statusCode(201).extract().path("id");
    }
}
