using System;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locks;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Locking.Tests;

public class ProjectLockerTests
{
    [Fact]
    public async Task What_is_declared_is_solved_and_locked_to_the_digest()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0", "Requires-Dist: beta>=1", "License: MIT");
        scene.Wheel("beta", "1.0");
        scene.Wheel("beta", "1.5");

        LockResult result = await scene.LockAsync(LockScene.Pip(Pip("alpha", "1.0")));

        Assert.Equal("alpha 1.0, beta 1.5", LockScene.Versions(result));
        Assert.All(result.Lock.Parts[0].Packages, package => Assert.Equal(64, package.Sha256!.Length));
        Assert.Equal(["added alpha", "added beta"], result.Changes.Select(change => "added " + change.Name));
        Assert.Contains("release 1.0 file=beta-1.0-py3-none-any.whl", scene.SnapshotText, StringComparison.Ordinal);
        Assert.Equal(["envascode.lock", "envascode.lock.index"], scene.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_declaration_that_did_not_change_keeps_its_lock_whatever_is_released()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        await scene.LockAsync(LockScene.Pip(Pip("alpha", ">=1")));
        (string text, string snapshot) = (scene.LockText, scene.SnapshotText);

        scene.Wheel("alpha", "1.1");
        LockResult again = await scene.LockAsync(LockScene.Pip(Pip("alpha", ">=1")));

        Assert.False(again.IsWritten);
        Assert.Empty(again.Changes);
        Assert.Equal((text, snapshot), (scene.LockText, scene.SnapshotText));
    }

    [Fact]
    public async Task Another_pin_keeps_the_versions_of_all_others()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        scene.Wheel("beta", "1.0");
        await scene.LockAsync(LockScene.Pip(Pip("alpha", ">=1")));
        scene.Wheel("alpha", "1.1");

        LockResult result = await scene.LockAsync(LockScene.Pip(Pip("alpha", ">=1"), Pip("beta")));

        Assert.Equal("alpha 1.0, beta 1.0", LockScene.Versions(result));
    }

    [Theory]
    [InlineData("alpha", null, "alpha 1.2, beta 1.0")]
    [InlineData("", null, "alpha 1.2, beta 1.1")]
    [InlineData(null, "alpha==1.1", "alpha 1.1, beta 1.0")]
    public async Task An_update_changes_what_it_names_and_no_more(string? update, string? upgrade, string versions)
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        scene.Wheel("beta", "1.0");
        EnvironmentSpec declared = LockScene.Pip(Pip("alpha"), Pip("beta"));
        await scene.LockAsync(declared);
        scene.Wheel("alpha", "1.1");
        scene.Wheel("alpha", "1.2");
        scene.Wheel("beta", "1.1");

        scene.Options = scene.Options with
        {
            UpdatesAll = update == "",
            Updates = update is { Length: > 0 } ? [update] : [],
            Upgrades = upgrade is null ? [] : [upgrade],
        };
        LockResult result = await scene.LockAsync(declared);

        Assert.Equal(versions, LockScene.Versions(result));

        // The next run keeps what an upgrade chose.
        scene.Options = scene.Options with { UpdatesAll = false, Updates = [], Upgrades = [] };
        Assert.Equal(versions, LockScene.Versions(await scene.LockAsync(declared)));
    }

    [Theory]
    [InlineData("nobody", null)]
    [InlineData(null, "nobody==1")]
    [InlineData(null, "alpha=1")]
    [InlineData(null, "==1")]
    public async Task An_update_of_nothing_is_an_error(string? update, string? upgrade)
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        scene.Options = scene.Options with
        {
            Updates = update is null ? [] : [update],
            Upgrades = upgrade is null ? [] : [upgrade]
        };

        LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.Pip(Pip("alpha"))));

        Assert.Equal(Rules.LockOptionNotUsable, error.Rule);
        Assert.False(scene.HasLock);
    }

    [Fact]
    public async Task Locked_mode_fails_for_the_pin_that_differs_and_writes_nothing()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        scene.Wheel("alpha", "1.1");
        await scene.LockAsync(LockScene.Pip(Pip("alpha", "1.0")));
        string before = scene.LockText;
        scene.Options = scene.Options with { IsLocked = true };

        await scene.LockAsync(LockScene.Pip(Pip("alpha", "1.0")));
        LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.Pip(Pip("alpha", "1.1"))));

        Assert.Equal(Rules.LockDoesNotFit, error.Rule);
        Assert.Contains(
            "the lock was made for 'alpha==1.0', and the declaration says 'alpha==1.1'", error.Message, StringComparison.Ordinal);
        Assert.Equal("churn", error.Environment);
        Assert.Equal(before, scene.LockText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<<<<<<< HEAD\nenvascode-lock 1\n")]
    [InlineData("envascode-lock 2\n")]
    [InlineData("envascode-lock 1\n\npart x image linux-64 inputs=sha256:0\n")]
    public async Task A_broken_lock_is_made_anew_with_a_warning(string text)
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        scene.WriteLock(text);

        LockResult result = await scene.LockAsync(LockScene.Pip(Pip("alpha")));

        Assert.Contains(result.Warnings, warning => warning.Rule == Rules.LockMadeAnew);
        Assert.Equal("alpha 1.0", LockScene.Versions(result));
        Assert.Single(LockFile.Parse(scene.LockText).Parts);
    }

    [Fact]
    public async Task Conda_is_solved_first_and_pip_on_top_of_it()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Conda("python", "3.11.9", withSha256: true);
        scene.Conda("pip", "24.0", withSha256: true, "python >=3.8");
        scene.Conda("ipykernel", "6.29", withSha256: false, "python >=3.8");
        scene.Conda("numpy", "1.26.4", withSha256: true, "python >=3.11,<3.12");
        scene.Wheel("alpha", "1.0", "Requires-Dist: numpy<2");

        LockResult result = await scene.LockAsync(LockScene.OfConda(Conda("numpy"), Pip("alpha")));

        Assert.Equal("ipykernel 6.29, numpy 1.26.4, pip 24.0, python 3.11.9, alpha 1.0", LockScene.Versions(result));
        LockedPackage withoutDigest = result.Lock.Parts[0].Packages.Single(package => package.Name == "ipykernel");
        Assert.Equal(64, withoutDigest.Sha256!.Length);
    }

    [Fact]
    public async Task A_conflict_names_the_pins_and_leaves_the_lock_alone()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0", "Requires-Dist: beta<2");
        scene.Wheel("beta", "1.0");
        scene.Wheel("beta", "2.0");
        await scene.LockAsync(LockScene.Pip(Pip("alpha", "1.0")));
        string before = scene.LockText;

        LockException error = await Assert.ThrowsAsync<LockException>(
            () => scene.LockAsync(LockScene.Pip(Pip("alpha", "1.0"), Pip("beta", "2.0"))));

        Assert.Equal(Rules.PinConflict, error.Rule);
        Assert.Contains("beta<2", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, scene.LockText);
        Assert.Contains("release 2.0 file=beta-2.0", scene.SnapshotText, StringComparison.Ordinal);
    }
}
