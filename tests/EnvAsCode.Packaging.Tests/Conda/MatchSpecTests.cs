using System;
using System.Linq;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Names;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class MatchSpecTests
{
    [Theory]
    [InlineData("numpy", "numpy")]
    [InlineData(" FOO-Bar ", "foo-bar")]
    [InlineData("numpy # comment", "numpy")]
    [InlineData("numpy=1.8", "numpy=1.8")]
    [InlineData("numpy =1.8", "numpy=1.8")]
    [InlineData("numpy=1.8.*", "numpy=1.8")]
    [InlineData("numpy 1.8*", "numpy=1.8")]
    [InlineData("numpy 1.8.*", "numpy=1.8")]
    [InlineData("numpy[version='1.8.*']", "numpy=1.8")]
    [InlineData("numpy[version=\"=1.8\"]", "numpy=1.8")]
    [InlineData("numpy 1.8", "numpy==1.8")]
    [InlineData("numpy==1.8", "numpy==1.8")]
    [InlineData("numpy == 1.8", "numpy==1.8")]
    [InlineData("numpy[version=1.8]", "numpy==1.8")]
    [InlineData("numpy[version='==1.8']", "numpy==1.8")]
    [InlineData("numpy=1.8=py27_0", "numpy==1.8=py27_0")]
    [InlineData("numpy==1.8=py27_0", "numpy==1.8=py27_0")]
    [InlineData("numpy 1.8 py27_0", "numpy==1.8=py27_0")]
    [InlineData("numpy ==1.8 py27_0", "numpy==1.8=py27_0")]
    [InlineData("numpy[version=1.8 build=py27_0]", "numpy==1.8=py27_0")]
    [InlineData("numpy=1.8=py3*_2", "numpy==1.8[build=py3*_2]")]
    [InlineData("numpy=1.8.*=py3*_2", "numpy=1.8[build=py3*_2]")]
    [InlineData("numpy=*=*py38*", "numpy[build=*py38*]")]
    [InlineData("blas * openblas_0", "blas[build=openblas_0]")]
    [InlineData("numpy>=1.8", "numpy[version='>=1.8']")]
    [InlineData("numpy >=1.8 , < 2 py38_0", "numpy[version='>=1.8,<2',build=py38_0]")]
    [InlineData("numpy >=1.8 , < 2 =py38_0", "numpy[version='>=1.8,<2',build=py38_0]")]
    [InlineData("numpy >1.8,<2|==1.7", "numpy[version='>1.8,<2|==1.7']")]
    [InlineData("numpy=1.10.*,!=1.10.2", "numpy[version='=1.10.*,!=1.10.2']")]
    [InlineData("numpy!=1.10", "numpy!=1.10")]
    [InlineData("numpy !=1.10 py38_0", "numpy[version='!=1.10',build=py38_0]")]
    [InlineData("numpy~=1.10.1", "numpy~=1.10.1")]
    [InlineData("numpy (>=1,<2)|>3", "numpy[version='>=1,<2|>3']")]
    [InlineData("numpy>=1,(<2|>3)", "numpy[version='>=1,(<2|>3)']")]
    [InlineData("openssl=1.1.1_", "openssl=1.1.1_")]
    [InlineData("conda-forge::numpy", "conda-forge::numpy")]
    [InlineData("conda-forge/linux-64::numpy>=1", "conda-forge/linux-64::numpy[version='>=1']")]
    [InlineData("https://conda.anaconda.org/conda-forge::numpy", "conda-forge::numpy")]
    [InlineData("https://repo.anaconda.com/pkgs/main/win-64::numpy", "pkgs/main/win-64::numpy")]
    [InlineData("https://example.com/a/b::numpy", "https://example.com/a/b::numpy")]
    [InlineData("conda-forge:space:numpy", "conda-forge::numpy")]
    [InlineData("space:numpy", "numpy")]
    [InlineData("*/linux-64::numpy", "numpy[subdir=linux-64]")]
    [InlineData("conda-*::numpy", "numpy[channel=conda-*]")]
    [InlineData("numpy[channel=conda-forge/linux-64]", "conda-forge/linux-64::numpy")]
    [InlineData("numpy[subdir=linux-64,channel=conda-forge/osx-64]", "conda-forge/linux-64::numpy")]
    [InlineData("a::numpy=1.8=py27_0 [channel=b,version=1.9, build=3]", "b::numpy==1.9=3")]
    [InlineData("numpy[name=pytorch]", "numpy")]
    [InlineData("numpy[build_number='>=3']", "numpy[build_number='>=3']")]
    [InlineData("*[md5=12345678901234567890123456789012]", "*[md5=12345678901234567890123456789012]")]
    [InlineData("mkl@", "*[track_features=mkl]")]
    [InlineData("foo[build=3](target=blarg,optional)", "foo[build=3]")]
    [InlineData("foo 1.2 (optional)", "foo==1.2")]
    [InlineData("foo[optional]", "foo")]
    [InlineData("foo[license='*gpl*']", "foo[license=*gpl*]")]
    [InlineData("foo[extras=[b, 'a'], flags=cpu]", "foo[extras=['a', 'b'],flags=['cpu']]")]
    [InlineData("foo[when='(python >=3.6 or python <3.0) and __unix']", "foo[when='(python >=3.6 or python <3.0) and __unix']")]
    [InlineData("foo[when=python[version='>=3']]", "foo[when=\"python[version='>=3']\"]")]
    [InlineData(
        "https://conda.anaconda.org/c/linux-64/conda-4.3.21.post699+1dab973-py36h4a561cd_0.tar.bz2",
        "c/linux-64::conda==4.3.21.post699+1dab973=py36h4a561cd_0")]
    [InlineData(
        "https://example.com/c%21/linux-64/x264-1%21164.3095-h166bdaf_2.conda",
        "https://example.com/c!/linux-64::x264==1!164.3095=h166bdaf_2")]
    [InlineData("https://example.com/conda-4.3-0.tar.bz2", "*[url=https://example.com/conda-4.3-0.tar.bz2]")]
    [InlineData("/on/disk/package-1.2.3-2.tar.bz2", "*[url=file:///on/disk/package-1.2.3-2.tar.bz2]")]
    [InlineData("zope.int>=1.3,<3.0", "zope.int[version='>=1.3,<3.0']")]
    [InlineData("x264 >=1!164.3095,<1!165", "x264[version='>=1!164.3095,<1!165']")]
    [InlineData("python ==2.7.*.*|>=3.6", "python[version='2.7.*.*|>=3.6']")]
    [InlineData("python=*", "python")]
    [InlineData("python **", "python")]
    [InlineData("numpy=Rel1.*", "numpy=Rel1")]
    [InlineData("c*/linux-64/linux-64::a", "a[channel=c*/linux-64/linux-64,subdir=linux-64]")]
    [InlineData("a (==1,<2)", "a[version='1,<2']")]
    [InlineData("a==1|2=b", "a[version='1|2',build=b]")]
    [InlineData("numpy>=2.*.*", "numpy[version='>=2.*.*']")]
    public void A_spec_has_one_canonical_text(string text, string canonical)
    {
        Assert.Equal(canonical, MatchSpec.Parse(text).ToString());
        Assert.Equal(canonical, MatchSpec.Parse(canonical).ToString());
    }

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.NameEmpty)]
    [InlineData("=1.0", 0, 0, ParseErrorCode.NameEmpty)]
    [InlineData("!xyz 1.3", 0, 0, ParseErrorCode.NameEmpty)]
    [InlineData("num&py", 3, 1, ParseErrorCode.NameCharacter)]
    [InlineData("numpy==", 5, 2, ParseErrorCode.SpecifierVersionMissing)]
    [InlineData("numpy>=", 5, 2, ParseErrorCode.SpecifierVersionMissing)]
    [InlineData("numpy >=1 <2", 9, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("numpy 4.2.2<6.0.0", 11, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("numpy 1 py37 extra", 8, 10, ParseErrorCode.MatchSpecBuild)]
    [InlineData("numpy[version='>1'", 5, 13, ParseErrorCode.MatchSpecBracketOpen)]
    [InlineData("numpy [optional", 6, 9, ParseErrorCode.MatchSpecBracketOpen)]
    [InlineData("numpy[]", 5, 2, ParseErrorCode.MatchSpecPairExpected)]
    [InlineData("numpy[build]", 6, 5, ParseErrorCode.MatchSpecPairExpected)]
    [InlineData("numpy[build=0,junk]", 14, 4, ParseErrorCode.MatchSpecPairExpected)]
    [InlineData("numpy[build=]", 6, 5, ParseErrorCode.MatchSpecValueMissing)]
    [InlineData("numpy[invalid='1']", 6, 7, ParseErrorCode.MatchSpecKeyUnknown)]
    [InlineData("numpy[build=1,build=2]", 14, 5, ParseErrorCode.MatchSpecKeyTwice)]
    [InlineData("numpy[build=0][version=2]", 14, 11, ParseErrorCode.MatchSpecAfterBrackets)]
    [InlineData("numpy[version='=>1']", 15, 2, ParseErrorCode.CondaSpecOperatorUnknown)]
    [InlineData("numpy[build_number='x y']", 21, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("numpy[extras=[a,,b]]", 13, 6, ParseErrorCode.MatchSpecList)]
    [InlineData("numpy[when='a[build=]']", 12, 9, ParseErrorCode.MatchSpecWhen)]
    [InlineData("numpy[when='a[when=b]']", 12, 9, ParseErrorCode.MatchSpecWhen)]
    [InlineData("numpy if python>=3", 6, 12, ParseErrorCode.MatchSpecCondition)]
    [InlineData("a 1@'", 2, 3, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("a[build=x'y]", 1, 11, ParseErrorCode.MatchSpecBracketOpen)]
    [InlineData("https://e.x/c/linux-64/a-1-b~.conda", 0, 35, ParseErrorCode.MatchSpecFileName)]
    [InlineData("https://e.x/'/a-1-b.conda", 0, 25, ParseErrorCode.MatchSpecFileName)]
    [InlineData("https://e.x/c/linux-64/a-1-b.conda.conda", 0, 40, ParseErrorCode.MatchSpecFileName)]
    [InlineData("ht(tps://e.x/c/linux-64/a-1-b.conda", 0, 35, ParseErrorCode.MatchSpecChannel)]
    [InlineData("a b@", 1, 1, ParseErrorCode.NameCharacter)]
    [InlineData("numpy=1=py\"38", 8, 5, ParseErrorCode.MatchSpecBuild)]
    [InlineData("^(a$", 0, 4, ParseErrorCode.CondaSpecRegexInvalid)]
    [InlineData("*/lin(ux-65::f/o>=>1y", 0, 11, ParseErrorCode.MatchSpecChannel)]
    public void A_wrong_spec_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(MatchSpec.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.Throws<FormatException>(() => MatchSpec.Parse(text));
    }

    [Theory]
    [InlineData("numpy 1.7*", true)]
    [InlineData("numpy 1.7", false)]
    [InlineData("numpy >=1.5,<2,!=1.7.1", false)]
    [InlineData("numpy >1.8,<2|>=1.7.1", true)]
    [InlineData("numpy *.7.*,>=1", true)]
    [InlineData("numpy 1.7.1 py27_0", true)]
    [InlineData("numpy 1.7.1 py27*", true)]
    [InlineData("numpy=1.7.1=py26_0", false)]
    [InlineData("numpy =1.7", true)]
    [InlineData("* 1.7.1", true)]
    [InlineData("num*", true)]
    [InlineData("python", false)]
    [InlineData("conda-forge::numpy", true)]
    [InlineData("defaults::numpy", false)]
    [InlineData("conda-forge/linux-64::numpy", true)]
    [InlineData("numpy[subdir=osx-64]", false)]
    [InlineData("numpy[build_number='>=3']", true)]
    [InlineData("numpy[build_number=2]", false)]
    [InlineData("numpy[license='*gpl*']", true)]
    [InlineData("*[license_family=lgpl]", true)]
    [InlineData("*[md5=abc]", true)]
    [InlineData("*[sha256=abc]", false)]
    [InlineData("numpy[fn=numpy-1.7.1-py27_0.conda]", true)]
    [InlineData("numpy[track_features='b a']", true)]
    [InlineData("a@", false)]
    public void A_spec_fits_a_package_or_not(string spec, bool fits)
    {
        CondaPackageRecord record = new("numpy", "1.7.1", "py27_0", 3)
        {
            Channel = "https://conda.anaconda.org/conda-forge/linux-64", Subdir = "linux-64", Md5 = "abc", License = "LGPLv3+",
            LicenseFamily = "LGPL", FileName = "numpy-1.7.1-py27_0.conda", TrackFeatures = "a,b",
        };

        Assert.Equal(fits, MatchSpec.Parse(spec).Matches(record));
    }

    [Fact]
    public void The_defaults_channel_stands_for_Anacondas_own()
    {
        Assert.True(CondaChannel.Parse("defaults").Matches(CondaChannel.Parse("https://repo.anaconda.com/pkgs/main")));
        Assert.False(CondaChannel.Parse("pkgs/main").Matches(CondaChannel.Parse("defaults")));
    }

    [Theory]
    [InlineData("a[features='b c']", "a[features='c  b']", true)]
    [InlineData("a[track_features='b,c']", "a[track_features='c b b']", true)]
    [InlineData("a[license=MIT]", "a[license=mit]", true)]
    [InlineData("a[license_family=GPL]", "a[license_family=gpl]", true)]
    [InlineData("a[features='b c']", "a[features='b d']", false)]
    [InlineData("a[features=b]", "a[features=B]", false)]
    public void Specs_are_equal_if_they_fit_the_same(string one, string other, bool equal)
    {
        Assert.Equal(equal, MatchSpec.Parse(one).Equals(MatchSpec.Parse(other)));
        Assert.Equal(equal, MatchSpec.Parse(one).GetHashCode() == MatchSpec.Parse(other).GetHashCode());
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(?=a)(a+)+$")]
    public void A_pattern_that_never_ends_fits_nothing_and_costs_once(string build)
    {
        MatchSpec spec = MatchSpec.Parse($"a[build='{build}']");
        CondaPackageRecord[] records =
            [.. Enumerable.Range(0, 200).Select(i => new CondaPackageRecord("a", "1", new string('a', 40 + i) + "!", 0))];
        Assert.DoesNotContain(records, spec.Matches);
    }

    [Fact]
    public void The_parts_know_where_they_stand()
    {
        const string Text = "conda-forge::numpy >=1.8,<2 py38*";
        MatchSpec spec = MatchSpec.Parse(Text);

        Assert.Equal(
            ["numpy", ">=1.8,<2", "<2", "py38*"], new[] { spec.NameSpan, spec.VersionSpan, spec.Version!.Clauses[1].Span, spec.BuildSpan }
                .Select(span => Text.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("numpy", true)]
    [InlineData("__glibc", true)]
    [InlineData("Numpy", false)]
    [InlineData("num py", false)]
    [InlineData("", false)]
    public void A_conda_name_is_in_lower_case(string name, bool valid) => Assert.Equal(valid, CondaPackageName.IsValid(name));

    [Fact]
    public void A_conda_name_is_not_too_long() =>
        Assert.Equal(ParseErrorCode.CondaNameTooLong, CondaPackageName.Validate(new string('a', 65))!.Code);
}
