using System.Linq;
using Xunit;

namespace EnvAsCode.Locks.Tests;

public class LockInputsTests
{
    [Fact]
    public void Nothing_differs_from_the_same_in_another_order() => Assert.Empty(SampleLock.Inputs.CompareTo(
        SampleLock.Inputs with { Requests = [.. SampleLock.Inputs.Requests.Reverse()] }));

    [Fact]
    public void What_makes_a_lock_stale_is_named_by_its_pin()
    {
        LockInputs current = SampleLock.Inputs with
        {
            Requests = [
                new(LockKind.Pip, "xgboost", "xgboost==2.0.4"),
                new(LockKind.Conda, "pandas", "pandas==2.2"),
                new(LockKind.Pip, "urllib3", "urllib3<2") { IsConstraint = true },
            ],
        };

        Assert.Equal(
            [
                "'pandas==2.2' is not in the lock",
                "the lock was made for 'numpy==1.26.4', which is declared no more",
                "the lock was made for 'xgboost==2.0.3', and the declaration says 'xgboost==2.0.4'",
            ],
            SampleLock.Inputs.CompareTo(current).Select(static difference => difference.ToString()).Order(System.StringComparer.Ordinal));
        Assert.NotEqual(SampleLock.Inputs.ToDigest(), current.ToDigest());
    }

    [Fact]
    public void Python_the_base_the_platform_and_the_sources_count_too()
    {
        LockInputs current = SampleLock.Inputs with
        {
            Python = "3.12",
            Base = null,
            VirtualPackages = ["__glibc=2.35"],
            Sources = [.. SampleLock.Inputs.Sources.Reverse()],
        };

        Assert.Equal(
            [LockDifferenceKind.Python, LockDifferenceKind.Base, LockDifferenceKind.Platform, LockDifferenceKind.Sources],
            SampleLock.Inputs.CompareTo(current).Select(static difference => difference.What));
    }
}
