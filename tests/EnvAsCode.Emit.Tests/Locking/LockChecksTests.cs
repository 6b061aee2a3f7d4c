using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Locks;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests.Locking;

/// <summary>What the lock and the snapshot say of a pin, without a network.</summary>
public class LockChecksTests
{
    private const string Snapshot = """
        envascode-index 1
        pip nobody
        pip ipykernel from=pypi
        release 1.0 file=ipykernel-1.0-py3-none-any.whl known=x
        pip alpha from=pypi
        release 1.0 file=alpha-1.0-py3-none-any.whl known=x needs=beta<2
        release 2.0 file=alpha-2.0-py3-none-any.whl known=x needs=beta>=2
        pip beta from=pypi
        release 1.0 file=beta-1.0-py3-none-any.whl known=x
        release 2.0 file=beta-2.0-py3-none-any.whl known=x
        pip old from=pypi
        release 1.0 python=<3.9 file=old-1.0-py3-none-any.whl known=x
        pip native from=pypi
        release 1.0 file=native-1.0-cp311-cp311-win_amd64.whl known=x
        pip unread from=pypi
        release 1.0 file=unread-1.0-py3-none-any.whl
        """;

    [Theory]
    [InlineData("nobody", "1.0", "EAC6001")]
    [InlineData("alpha", "9.0", "EAC6002")]
    [InlineData("old", "1.0", "EAC6004")]
    [InlineData("native", "1.0", "EAC6005")]
    public void A_pin_that_cannot_be_installed_is_wrong_at_its_version(string name, string version, string id)
    {
        Finding finding = Assert.Single(Find(LockedEnvironments.Slim(Pip(name, version)), Stale()));

        Assert.Equal((id, "Packages[0].Version"), (finding.Rule.Id, finding.Path));
    }

    [Fact]
    public void A_conflict_stands_at_the_pin_whose_change_repairs_it_and_its_fix_was_solved()
    {
        EnvironmentSpec environment = LockedEnvironments.Slim(Pip("alpha", "2.0"), Pip("beta", "1.0"));

        Finding finding = Assert.Single(Find(environment, Stale()));

        Assert.Equal("EAC6006", finding.Rule.Id);
        Assert.Contains("alpha==2.0 depends on beta>=2", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("Packages[1].Version", "2.0"), (finding.Path, finding.Fix?.Text));
        Assert.Equal(["Packages[0].Version"], finding.RelatedPaths);
        Assert.DoesNotContain(
            Find(LockedEnvironments.Slim(Pip("alpha", "2.0"), Pip("beta", "2.0")), Stale()), each => each.Rule == Rules.PinConflict);
    }

    [Theory]
    [InlineData("unread", "1.0")]
    [InlineData("unheard", "1.0")]
    public void What_the_snapshot_does_not_know_is_only_stale(string name, string version) =>
        Assert.All(
            Find(LockedEnvironments.Slim(Pip(name, version)), Stale()), finding => Assert.Equal(Rules.StaleLock, finding.Rule));

    [Fact]
    public void A_stale_lock_is_told_at_the_pin_and_is_a_warning()
    {
        Finding finding = Assert.Single(
            Find(LockedEnvironments.Slim(Pip("alpha", "2.0")), LockedEnvironments.Lock(LockedEnvironments.Slim(Pip("alpha", "1.0")))));

        Assert.Equal((Rules.StaleLock, "Packages[0].Version"), (finding.Rule, finding.Path));
        Assert.Contains("'alpha==1.0', and the declaration says 'alpha==2.0'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_fits_has_nothing_to_say_but_of_what_was_yanked()
    {
        EnvironmentSpec environment = LockedEnvironments.Slim(Pip("alpha", "1.0"));
        LockFile file = LockedEnvironments.Lock(environment);
        Assert.Empty(Find(environment, file));

        LockedPart part = file.Parts[0];
        LockFile yanked = new([part with { Packages = [.. part.Packages.Select(package => package with { Yanked = "a hole" })] }]);

        Assert.Contains(
            Find(environment, yanked),
            finding => finding.Path == "Packages[0].Version" && finding.Message.Contains("(a hole)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_lock_and_a_missing_one_are_told()
    {
        EnvironmentSpec environment = LockedEnvironments.Slim(Pip("alpha", "1.0"));
        ProjectFiles broken = ProjectFiles.None with { Lock = new("<<<<<<< HEAD", null) };

        Assert.Equal([Rules.BrokenLock], FindAll(environment, broken).Select(finding => finding.Rule));
        Assert.Equal(
            [Rules.NotLocked], FindAll(environment, LockedEnvironments.Files(null, isRequired: true)).Select(finding => finding.Rule));
        Assert.Empty(FindAll(environment, ProjectFiles.None));
    }

    // A lock of another pin, so that the part is solved again.
    private static LockFile Stale() => LockedEnvironments.Lock(LockedEnvironments.Slim(Pip("gamma", "1.0")));

    private static IEnumerable<Finding> Find(EnvironmentSpec environment, LockFile file) =>
        FindAll(environment, LockedEnvironments.Files(file, Snapshot))
            .Where(finding => !finding.Message.Contains("'gamma==1.0', which is declared no more", StringComparison.Ordinal));

    private static IEnumerable<Finding> FindAll(EnvironmentSpec environment, ProjectFiles files) =>
        EnvironmentChecks.Check(environment, files).Where(finding => finding.Rule.Category == "EnvAsCode.Locks");
}
