using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.RequirementsFiles;
using Xunit;

namespace EnvAsCode.Packaging.Tests.RequirementsFiles;

/// <summary>The writing side: another version of a requirement, alone and in its file.</summary>
public sealed class ChangedPinTests
{
    [Theory]
    [InlineData("numpy", "numpy==2.1.3")]
    [InlineData("NumPy<2 ; python_version < '3.12'", "NumPy==2.1.3; python_version < \"3.12\"")]
    [InlineData("numpy[x,b]==1.26.4", "numpy[b,x]==2.1.3")]
    [InlineData("numpy @ https://example.org/numpy-1.0.tar.gz ; extra == 'a'", "numpy==2.1.3; extra == \"a\"")]
    public void A_requirement_with_another_version_keeps_the_rest(string text, string expected) =>
        Assert.Equal(expected, Requirement.Parse(text).WithSpecifiers(VersionSpecifierSet.Parse("==2.1.3")).ToString());

    [Fact]
    public void A_requirement_with_another_marker_keeps_the_rest()
    {
        Requirement requirement = Requirement.Parse("numpy>=1; extra == 'a'");

        Assert.Equal("numpy>=1", requirement.WithMarker(null).ToString());
        Assert.Equal("numpy>=1; os_name == \"nt\"", requirement.WithMarker(Marker.Parse("os_name == 'nt'")).ToString());
    }

    [Theory]
    [InlineData("# pins\nnumpy==1.26.4  # why\n\npandas==2.2.2\n", "# pins\nnumpy==2.1.3  # why\n\npandas==2.2.2\n")]
    [InlineData("numpy==1.26.4 \\\n    --hash=sha256:" + Digest + "\r\npip\r\n", "numpy==2.1.3\r\npip\r\n")]
    [InlineData("-r base.txt\n NumPy[x]", "-r base.txt\n NumPy[x]==2.1.3")]
    [InlineData("numpy<2; os_name == 'nt'\nnumpy", "numpy==2.1.3; os_name == \"nt\"\nnumpy==2.1.3")]
    [InlineData("pandas", "pandas")]
    public void A_file_with_another_version_of_a_package_keeps_every_other_character(string text, string expected) =>
        Assert.Equal(
            expected,
            RequirementsFile.Parse(text).WithSpecifiers(PackageName.Parse("numpy"), VersionSpecifierSet.Parse("==2.1.3")).Text);

    private const string Digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
}
