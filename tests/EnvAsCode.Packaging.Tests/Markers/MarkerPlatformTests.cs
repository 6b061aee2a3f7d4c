using EnvAsCode.Packaging.Markers;
using Xunit;

namespace EnvAsCode.Packaging.Tests.Markers;

/// <summary>The environments of platforms and interpreters.</summary>
public sealed class MarkerPlatformTests
{
    private static readonly MarkerEnvironment Windows = MarkerEnvironment.CPythonOnWindows("3.12.1", "AMD64");
    private static readonly MarkerEnvironment MacOS = MarkerEnvironment.CPythonOnMacOS("3.12.1", "arm64");
    private static readonly MarkerEnvironment Linux = MarkerEnvironment.CPythonOnLinux("3.12.1", "x86_64");

    [Theory]
    [InlineData("sys_platform == 'win32'", true, false, false)]
    [InlineData("os_name == 'posix'", false, true, true)]
    [InlineData("platform_system == 'Darwin' and platform_machine == 'arm64'", false, true, false)]
    [InlineData("platform_python_implementation == 'CPython' and implementation_version >= '3.12'", true, true, true)]
    public void A_platform_has_its_values(string marker, bool onWindows, bool onMacOS, bool onLinux)
    {
        Marker read = Marker.Parse(marker);

        Assert.Equal(onWindows, read.Evaluate(Windows));
        Assert.Equal(onMacOS, read.Evaluate(MacOS));
        Assert.Equal(onLinux, read.Evaluate(Linux));
    }

    [Fact]
    public void PyPy_has_its_own_version_which_nobody_said()
    {
        MarkerEnvironment pypy = Linux.AsPyPy();

        Assert.True(Marker.Parse("implementation_name == 'pypy' and platform_python_implementation == 'PyPy'").Evaluate(pypy));
        Assert.True(Marker.Parse("python_full_version == '3.12.1'").Evaluate(pypy));
        Assert.Null(Marker.Parse("implementation_version >= '3.12'").Evaluate(pypy));
    }
}
