using System.Linq;
using EnvAsCode.Packaging.Conda.Environments;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class CondaEnvironmentFileTests
{
    [Fact]
    public void A_right_file_has_no_finding() => Assert.Empty(new CondaEnvironmentFile
    {
        Name = "churn",
        Channels = ["conda-forge", "nodefaults"],
        Dependencies = ["python=3.11", "pip", "numpy >=1.26,<2"],
        PipDependencies = ["xgboost==2.0.3", "-r more.txt"],
    }.Check());

    [Fact]
    public void Everything_wrong_is_found() => Assert.Equal(
        [
            ("name", ParseErrorCode.CondaEnvironmentName),
            ("dependencies[1]", ParseErrorCode.CondaSpecOperatorUnknown),
            ("dependencies[2]", ParseErrorCode.CondaEnvironmentPattern),
            ("dependencies", ParseErrorCode.CondaEnvironmentWithoutPip),
            ("dependencies.pip[0]", ParseErrorCode.SpecifierOperatorUnknown),
        ],
        new CondaEnvironmentFile
        {
            Name = "a/b",
            Dependencies = ["python=3.11", "numpy=>1", "py*"],
            PipDependencies = ["xgboost=2.0.3"],
        }.Check().Select(finding => (finding.Path, finding.Error.Code)));
}
