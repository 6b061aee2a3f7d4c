using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locking.Updating;
using EnvAsCode.Locks;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Locking.Tests.Updating;

public class PinUpdaterTests
{
    private const string Source =
        "using X;\r\nclass C\r\n{\r\n    object A => Pip( \"alpha\" , /* why */ \"1.0\");\n    object B => Pip(\"beta\", \"==1.0\"); // "
        + "ü\r\n}\r\n";

    private static readonly Dictionary<(LockKind Kind, string Name), string> Nothing = [];

    [Fact]
    public async Task What_fits_is_written_into_the_literals_and_nothing_else_changes()
    {
        await using LockScene scene = await UpdatableAsync();
        byte[] before = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Source)];
        await File.WriteAllBytesAsync(scene.PathOf("C.cs"), before);

        UpdateResult result = await Updater(scene).UpdateAsync(Wanted(scene), [], Nothing);

        // alpha 3.0 asks for a beta that is not there.
        string after = Source.Replace("\"1.0\"", "\"2.0\"", StringComparison.Ordinal).Replace("==1.0", "==1.5", StringComparison.Ordinal);
        byte[] expected = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(after)];
        Assert.Equal(expected, await File.ReadAllBytesAsync(scene.PathOf("C.cs")));
        Assert.Equal("alpha 2.0, beta 1.5", LockScene.Versions(result.Lock));

        // What is declared then is what was locked.
        Assert.False((await scene.LockAsync(LockScene.Pip(Pip("alpha", "2.0"), Pip("beta", "1.5")))).IsWritten);
    }

    [Fact]
    public async Task One_package_is_updated_as_far_as_the_other_pins_allow_it()
    {
        await using LockScene scene = await UpdatableAsync();
        scene.Write("C.cs", Source);

        UpdateResult result = await Updater(scene).UpdateAsync(Wanted(scene), ["Beta"], Nothing);

        Assert.Equal("alpha 1.0, beta 1.5", LockScene.Versions(result.Lock));
        Assert.Equal(("beta", "1.5"), Assert.Single(result.Pins.Select(static pin => (pin.Place.Name, pin.Version))));
    }

    [Fact]
    public async Task A_least_version_is_met_or_it_is_said_why_not_and_then_nothing_changes()
    {
        await using LockScene scene = await UpdatableAsync();
        scene.Write("C.cs", Source);
        string locked = scene.LockText;

        LockException error = await Assert.ThrowsAsync<LockException>(() => Updater(scene).UpdateAsync(
            Wanted(scene), [], new Dictionary<(LockKind Kind, string Name), string> { [(LockKind.Pip, "alpha")] = "3.0" }));
        Assert.Contains("of alpha only the pre-release 4.0rc1 fits", error.Message, StringComparison.Ordinal);
        Assert.Equal((Source, locked), (await File.ReadAllTextAsync(scene.PathOf("C.cs")), scene.LockText));

        UpdateResult result = await Updater(scene).UpdateAsync(
            Wanted(scene), [], new Dictionary<(LockKind Kind, string Name), string> { [(LockKind.Pip, "beta")] = "1.2" });
        Assert.Equal("alpha 1.0, beta 1.5", LockScene.Versions(result.Lock));
    }

    [Fact]
    public async Task A_pin_that_is_no_literal_of_its_own_stays_and_a_failing_lock_takes_the_sources_back()
    {
        await using LockScene scene = await UpdatableAsync();
        scene.Write("C.cs", Source.Replace("\"==1.0\"", "$\"{x}0\" ", StringComparison.Ordinal));

        UpdateResult result = await Updater(scene).UpdateAsync(Wanted(scene), [], Nothing);

        Assert.Equal("alpha 1.0, beta 1.0", LockScene.Versions(result.Lock));
        Assert.Equal("beta", Assert.Single(result.NotWritten).Name);

        string source = scene.Write("C.cs", Source);
        Directory.CreateDirectory(scene.PathOf("taken.lock"));
        PinUpdater updater = new(new LockStore(scene.PathOf("taken.lock")), scene.Options, Places(scene));
        await Assert.ThrowsAsync<LockException>(() => updater.UpdateAsync(Wanted(scene), [], Nothing));
        Assert.Equal(Source, await File.ReadAllTextAsync(source));
    }

    [Fact]
    public async Task What_is_outdated_is_told_with_what_fits_and_why_not_the_newest()
    {
        await using LockScene scene = await UpdatableAsync();

        IReadOnlyList<OutdatedPackage> found = await OutdatedFinder.FindAsync(Store(scene), Wanted(scene), scene.Options);

        Assert.Equal(["alpha 1.0 3.0 -", "beta 1.0 1.5 1.5"], found.Select(static each =>
            $"{each.Name} {each.Current} {each.Newest} {each.Fits ?? "-"}"));
        Assert.Contains("alpha==3.0 depends on beta>=9", found[0].Reason, StringComparison.Ordinal);
        Assert.Null(found[1].Reason);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"runs\": [{}]}")]
    public void A_log_that_is_none_is_one_error(string text)
    {
        using TemporaryFolder folder = new();

        Assert.Equal(Rules.NothingToLock, Assert.Throws<LockException>(() => PinPlace.Read(folder.Write("x", text))).Rule);
        Assert.Equal(Rules.NothingToLock, Assert.Throws<LockException>(() => PinPlace.Read(folder["none"])).Rule);
    }

    // alpha 2.0 goes with a newer beta alone, and 3.0 with none that there is.
    private static async Task<LockScene> UpdatableAsync()
    {
        LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        scene.Wheel("alpha", "2.0", "Requires-Dist: beta>=1.5");
        scene.Wheel("alpha", "3.0", "Requires-Dist: beta>=9");
        scene.Wheel("alpha", "4.0rc1");
        scene.Wheel("beta", "1.0");
        scene.Wheel("beta", "1.5");
        await scene.LockAsync(LockScene.Pip(Pip("alpha", "1.0"), Pip("beta", "1.0")));
        return scene;
    }

    private static PinUpdater Updater(LockScene scene) => new(Store(scene), scene.Options, Places(scene));

    private static LockStore Store(LockScene scene) => new(scene.PathOf("envascode.lock"));

    private static IReadOnlyList<WantedEnvironment> Wanted(LockScene scene) => WantedEnvironments.Read(scene.PathOf("environments"));

    // As the compiler's error log has them; the literal's quotes are part of the place or not.
    private static IReadOnlyList<PinPlace> Places(LockScene scene)
    {
        string uri = new Uri(scene.PathOf("C.cs")).AbsoluteUri;
        string log = "{\"runs\": [{\"results\": [" + Result("alpha", 4, 42, 47) + "," + Result("beta", 5, 30, 35) + "]}]}";
        return PinPlace.Read(scene.Write("pins.sarif", log));

        string Result(string name, int line, int start, int end) => $$"""
            {"ruleId": "EAC6027", "message": {"text": "The pip package '{{name}}' is pinned to '1.0' here, where"}, "locations": [
              {"physicalLocation": {"artifactLocation": {"uri": "{{uri}}"},
                "region": {"startLine": {{line}}, "startColumn": {{start}}, "endLine": {{line}}, "endColumn": {{end}} } } } ] }
            """;
    }
}
